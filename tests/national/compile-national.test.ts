import { describe, expect, it } from 'vitest';
import { compileNational } from '../../server/national/index.js';
import { inputOf } from '../support/national-input.js';
import { countedReport, NO_ADULTS } from '../support/national-tallies.js';

const APPLICANTS = { withMeasures: 6, byNumberOfMeasures: { '1': 4, '2': 2 }, noMeasure: 3, unanswered: 1 };

describe('the national compilation', () => {
  it('without any report gives whole tables with nothing in them', () => {
    const { contributions, measures, closures, persons, volumes, participation, quality } = compileNational(
      inputOf([]),
    );
    expect(contributions).toMatchObject({ inBothParts: 0, inAnyPart: 0 });
    expect(measures.rows.map(({ records, percent }) => [records, percent])).toEqual(
      Array.from({ length: 8 }, () => [0, null]),
    );
    expect(closures.rows).toHaveLength(12);
    expect(persons.total.together).toMatchObject({ adults: 0, unanswered: { part: 0, percent: null } });
    expect(volumes.anyCode).toMatchObject({ municipalities: 0, days: 0, meanDays: null });
    expect(participation).toMatchObject({ expected: 290, reported: 0, notReported: 290 });
    expect(participation.population).toMatchObject({ people: 0, percent: 0, unknown: [] });
    expect(quality.knownVolume).toEqual({ part: 0, whole: 0, percent: null });
  });

  it('counts a nil report as reported, and as no record', () => {
    const { contributions, participation } = compileNational(inputOf([countedReport('0180', '2013-03')]));
    expect(participation).toMatchObject({ reported: 1, reportedAllMonths: 1 });
    expect(contributions).toMatchObject({ inAnyPart: 0 });
  });

  it('counts a municipality once that sends records in both months', () => {
    const sent = { answeredRows: 1, measureRows: 2, comments: { measures: true, closures: false } };
    const reports = ['2013-03', '2013-04'].map((month) => countedReport('0180', month, sent));
    const { contributions, participation } = compileNational(inputOf(reports, ['2013-04', '2013-03']));
    expect(contributions.parts[0]).toEqual({
      part: 'measures',
      withRecords: 1,
      withComments: 1,
      withRecordsOrComments: 1,
    });
    expect(participation).toMatchObject({ reported: 1, reportedAllMonths: 1 });
  });

  it('does not take rows that nobody has answered for records', () => {
    const { contributions } = compileNational(
      inputOf([countedReport('0180', '2013-03', { measureRows: 9 })]),
    );
    expect(contributions.parts[0]).toMatchObject({ withRecords: 0 });
  });

  it('tells each month’s persons, and person-months over several', () => {
    const adults = { applicant: APPLICANTS, coApplicant: NO_ADULTS };
    const reports = ['2013-03', '2013-04'].map((month) => countedReport('0180', month, { adults }));
    const { persons } = compileNational(inputOf(reports, ['2013-03', '2013-04']));
    expect(persons.counting).toBe('person-months');
    expect(persons.months.map(({ month, groups }) => [month, groups.applicant.adults])).toEqual([
      ['2013-03', 10],
      ['2013-04', 10],
    ]);
    expect(persons.total.applicant).toEqual({
      adults: 20,
      withMeasures: { part: 12, whole: 20, percent: 60 },
      byNumber: [
        { numberOfMeasures: 1, share: { part: 8, whole: 12, percent: 66.7 } },
        { numberOfMeasures: 2, share: { part: 4, whole: 12, percent: 33.3 } },
      ],
      noMeasure: { part: 6, whole: 20, percent: 30 },
      unanswered: { part: 2, whole: 20, percent: 10 },
      reportsNotTelling: 0,
    });
    expect(compileNational(inputOf(reports.slice(0, 1))).persons.counting).toBe('persons');
  });

  it('gives no share of adults where a report does not tell who has not answered', () => {
    const notTelling = { ...NO_ADULTS, noMeasure: 4, unanswered: null };
    const reports = [
      countedReport('0180', '2013-03', { adults: { applicant: APPLICANTS, coApplicant: notTelling } }),
      countedReport('0114', '2013-03', { adults: { applicant: APPLICANTS, coApplicant: NO_ADULTS } }),
    ];
    const { applicant, coApplicant, together } = compileNational(inputOf(reports)).persons.total;
    expect(applicant.unanswered).toEqual({ part: 2, whole: 20, percent: 10 });
    expect(coApplicant).toMatchObject({ adults: null, noMeasure: { part: 4, percent: null } });
    expect(together).toMatchObject({
      adults: null,
      reportsNotTelling: 1,
      unanswered: { part: 2, whole: null },
    });
  });

  it('takes the mean days of the records that have days', () => {
    const measures = {
      applicant: { '2': { records: 5, recordsWithDays: 2, days: 25 } },
      coApplicant: { '2': { records: 1, recordsWithDays: 1, days: 2 } },
    };
    const { volumes, quality } = compileNational(inputOf([countedReport('0180', '2013-03', { measures })]));
    expect(volumes.rows.find(({ code }) => code === 2)).toMatchObject({
      municipalities: 1,
      municipalitiesWithDays: 1,
      recordsWithDays: { part: 3, whole: 6, percent: 50 },
      days: 27,
      meanDays: 9,
    });
    expect(quality.knownVolume.percent).toBe(50);
  });

  it('lists a municipality whose population is not known instead of counting nobody there', () => {
    const reports = [countedReport('0115', '2013-03'), countedReport('0180', '2013-03')];
    const { population, municipalities } = compileNational(inputOf(reports)).participation;
    expect(population).toMatchObject({ people: 880_008, unknown: ['0115'] });
    expect(municipalities.find(({ code }) => code === '0115')?.population).toBeNull();
    expect(compileNational(inputOf(reports.slice(0, 1))).participation.population?.people).toBeNull();
  });

  it('of a month before the first register knows no population', () => {
    expect(compileNational(inputOf([], ['2012-01'])).participation.population).toBeNull();
  });

  it('holds the reports against the list of those that owe one', () => {
    const input = inputOf([countedReport('0180', '2013-03')]);
    const expected = input.expected.filter(({ code }) => code === '0114' || code === '0115');
    const { participation } = compileNational({ ...input, expected });
    expect(participation).toMatchObject({ expected: 2, reported: 0, notReported: 2 });
    expect(participation.municipalities.map(({ code, name, expected: owes }) => [code, name, owes])).toEqual([
      ['0114', 'Upplands Väsby', true],
      ['0115', 'Vallentuna', true],
      ['0180', 'Stockholm', false],
    ]);
  });

  it.each([
    ['two reports of one month', [countedReport('0180', '2013-03'), countedReport('0180', '2013-03')]],
    ['a report of a month that nobody asked for', [countedReport('0180', '2013-04')]],
    [
      'a code that the definition does not have',
      [
        countedReport('0180', '2013-03', {
          closures: { applicant: { '13': 1 }, coApplicant: {}, household: {} },
        }),
      ],
    ],
  ])('stops at %s', (_, reports) => {
    expect(() => compileNational(inputOf(reports))).toThrow(RangeError);
  });

  it('stops where no month is asked for', () => {
    expect(() => compileNational({ ...inputOf([]), months: [] })).toThrow(RangeError);
  });

  it('is the same whatever the order of the reports, and survives JSON unchanged', () => {
    const reports = ['0180', '0114', '1480'].map((code) =>
      countedReport(code, '2013-03', { closureRows: 1 }),
    );
    const tables = compileNational(inputOf(reports));
    expect(compileNational(inputOf(reports.toReversed()))).toEqual(tables);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});
