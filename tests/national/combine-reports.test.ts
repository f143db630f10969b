import { describe, expect, it } from 'vitest';
import {
  combineReports,
  compileNational,
  type OwnReport,
  type ReceivedCount,
} from '../../server/national/index.js';
import type { ReportTally } from '../../server/reporting/index.js';
import { inputOf } from '../support/national-input.js';
import { countedReport } from '../support/national-tallies.js';

const at = (time: string): Date => new Date(`2013-04-${time}:00Z`);

function ownReport(tally: Partial<ReportTally>, submitted?: string): OwnReport {
  return {
    ...countedReport('0180', '2013-03', tally),
    revision: 1,
    status: submitted === undefined ? 'compiled' : 'submitted',
    compiledAt: at('02T08:00'),
    submittedAt: submitted === undefined ? null : at(submitted),
  };
}

function received(part: ReceivedCount['part'], tally: Partial<ReportTally>, code = '0180'): ReceivedCount {
  return { ...countedReport(code, '2013-03', tally), part, receivedAt: at('10T08:00') };
}

const OWN = { measureRows: 5, answeredRows: 5, closureRows: 7 };

describe('own reports and received files', () => {
  it('are added up side by side', () => {
    const { reports, origins } = combineReports(
      [ownReport(OWN)],
      [received('closures', { closureRows: 3 }, '0114')],
    );
    expect(reports.map(({ municipalityCode, tally }) => [municipalityCode, tally.closureRows])).toEqual([
      ['0114', 3],
      ['0180', 7],
    ]);
    expect(origins).toEqual({ own: 1, received: 1, conflicts: [] });
  });

  it('of one municipality’s files are one report', () => {
    const { reports } = combineReports(
      [],
      [
        received('measures', { measureRows: 2, answeredRows: 1 }),
        received('closures', { closureRows: 3 }),
        received('comments', { comments: { measures: true, closures: false } }),
      ],
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.tally).toMatchObject({
      ...{ measureRows: 2, answeredRows: 1, closureRows: 3 },
      comments: { measures: true, closures: false },
    });
  });

  it.each([
    ['an own draft gives way to a file', undefined, 'received', 1],
    ['an own report that was submitted before the file gives way', '10T07:59', 'received', 1],
    ['an own report that was submitted after the file counts', '10T08:01', 'own', 5],
  ] as const)('count once where both are there: %s', (_, submitted, counted, measureRows) => {
    const { reports, origins } = combineReports(
      [ownReport(OWN, submitted)],
      [received('measures', { measureRows: 1 })],
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.tally).toMatchObject({ measureRows, closureRows: 7 });
    expect(origins.conflicts).toEqual([
      { municipalityCode: '0180', month: '2013-03', part: 'measures', counted },
    ]);
  });

  it('tell no conflict of comments that were written on one side only', () => {
    const comments = { measures: true, closures: false };
    const { reports, origins } = combineReports(
      [ownReport(OWN, '12T08:00')],
      [received('comments', { comments })],
    );
    expect(reports[0]?.tally).toMatchObject({ ...OWN, comments });
    expect(origins).toEqual({ own: 1, received: 1, conflicts: [] });
  });

  it('stand with the participation', () => {
    const { reports, origins } = combineReports([ownReport(OWN)], [received('measures', { measureRows: 1 })]);
    const { participation } = compileNational({ ...inputOf(reports), origins });
    expect(participation).toMatchObject({ reported: 1, origins: { own: 1, received: 1 } });
  });
});
