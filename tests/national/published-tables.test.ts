import { describe, expect, it } from 'vitest';
import { compileNational, type NationalTableId, nationalText } from '../../server/national/index.js';
import { inputOf } from '../support/national-input.js';
import { publishedText } from '../support/published-2013.js';
import { reportsOf2013 } from '../support/reports-2013.js';

const TABLES_1_TO_3: readonly NationalTableId[] = [
  'table-1-contributions',
  'table-2-measures',
  'table-3-closures',
];
const tables = compileNational(inputOf(reportsOf2013(), ['2013-03', '2013-04']));
const inTenths = (percent: number | null): string => percent?.toFixed(1) ?? '';

describe('the compilation of the spring-2013 test collection', () => {
  it('gives back Table 1 as published', () => {
    const rows = tables.contributions.parts.map(({ part, withRecords, withComments }) =>
      [part, withRecords, withComments].join(','),
    );
    const heading = 'part,municipalities_with_records,municipalities_with_comments';
    expect([heading, ...rows, ''].join('\n')).toBe(publishedText('table1'));
  });

  it('gives back 63 municipalities in each part, 54 in both and 72 in all', () => {
    const { parts, inBothParts, inAnyPart } = tables.contributions;
    expect(parts.map((part) => part.withRecordsOrComments)).toEqual([63, 63]);
    expect({ inBothParts, inAnyPart }).toEqual({ inBothParts: 54, inAnyPart: 72 });
  });

  it('gives back Table 2 as published, digit by digit', () => {
    const { rows, total } = tables.measures;
    const lines = rows.map(({ code, records, percent }) => [code, records, inTenths(percent)].join(','));
    expect(['measure_code,count,percent', ...lines, `total,${total},100`, ''].join('\n')).toBe(
      publishedText('table2'),
    );
  });

  it('gives back 7 575 measures on applicants and 277 on co-applicants', () => {
    const { onApplicants, onCoApplicants } = tables.measures;
    expect({ onApplicants, onCoApplicants }).toEqual({ onApplicants: 7575, onCoApplicants: 277 });
  });

  it('gives back Table 3 as published, digit by digit', () => {
    const { rows, records } = tables.closures;
    const lines = rows.map(({ code, shares: { applicant, coApplicant, household } }) =>
      [code, ...[applicant, coApplicant, household].map((share) => inTenths(share.percent))].join(','),
    );
    const heading = 'closure_reason_code,applicant_percent,co_applicant_percent,household_percent';
    const last = ['records', records.applicant, records.coApplicant, records.household].join(',');
    expect([heading, ...lines, last, ''].join('\n')).toBe(publishedText('table3'));
  });

  it('gives back how many municipalities used code 8 and gave days', () => {
    const { rows, anyCode } = tables.volumes;
    const withDays = rows.map(({ code, municipalitiesWithDays }) => [code, municipalitiesWithDays]);
    expect(withDays.filter(([, municipalities]) => municipalities !== 0)).toEqual([
      [1, 23],
      [2, 24],
      [5, 20],
    ]);
    expect(anyCode.municipalitiesWithDays).toBe(27);
    expect(rows.find(({ code }) => code === 8)?.municipalities).toBe(26);
  });

  it('gives back 72 of 290 municipalities with 37 per cent of the population', () => {
    const { reported, expected, notReported, population } = tables.participation;
    expect({ reported, expected, notReported }).toEqual({ reported: 72, expected: 290, notReported: 218 });
    expect(population).toMatchObject({ people: 3_578_840, percent: 37, unknown: [] });
  });

  it('prints the three tables as they stand in the approved text, in both languages', async () => {
    const folder = '../fixtures/test-collection-2013';
    await expect(nationalText(tables, 'sv', TABLES_1_TO_3)).toMatchFileSnapshot(`${folder}/tables.sv.txt`);
    await expect(nationalText(tables, 'en', TABLES_1_TO_3)).toMatchFileSnapshot(`${folder}/tables.en.txt`);
  });

  it('fits 100 columns, with no space at the end of a line, in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const lines = nationalText(tables, language).split('\n');
      expect(lines.filter((line) => line.length > 100 || line.endsWith(' '))).toEqual([]);
    }
  });
});
