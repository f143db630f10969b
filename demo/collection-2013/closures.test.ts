import { beforeAll, describe, expect, it } from 'vitest';
import { countBy, countDistinct, type Row, value, writtenRows } from './written-folder.fixture.js';

const PUBLISHED = {
  applicant_reason: '16.7 4.6 4.4 0.6 2.5 4.5 6.9 4.1 8.3 1.9 9.5 35.9',
  co_applicant_reason: '15.0 4.0 2.9 1.7 2.9 8.1 6.9 10.4 12.7 0.0 15.6 19.7',
  household_reason: '19.5 6.3 5.8 1.1 2.8 7.9 11.1 5.5 9.8 3.4 11.7 15.1',
};

describe('the closures of the test collection', () => {
  let reasons: Row[] = [];
  let closings: Row[] = [];
  let households: Row[] = [];
  let assistance: Row[] = [];

  beforeAll(async () => {
    [reasons = [], closings = [], households = [], assistance = []] = await writtenRows(
      'closure_reasons',
      'closings',
      'households',
      'assistance',
    );
  }, 60_000);

  const given = (row: Row, column: string): boolean => value(row, column) !== '';

  it.each([
    ['applicant_reason', 2006],
    ['co_applicant_reason', 173],
    ['household_reason', 1626],
  ] as const)('have the shares of table 3 in %s, on %i records', (column, records) => {
    const counts = countBy(
      reasons.filter((row) => given(row, column)),
      (row) => value(row, column),
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records);
    const shares = Array.from({ length: 12 }, (_, index) => {
      const tenths = Math.floor(((counts[String(index + 1)] ?? 0) * 1000) / records + 0.5);
      return (tenths / 10).toFixed(1);
    });
    expect(shares.join(' ')).toBe(PUBLISHED[column]);
  });

  it('are 3,500 households of 55 municipalities, each with its closing', () => {
    const keyOf = (row: Row): string => `${value(row, 'household_ref')} ${value(row, 'closed_on')}`;
    expect(closings).toHaveLength(3500);
    expect(new Set(reasons.map(keyOf))).toEqual(new Set(closings.map(keyOf)));
    const municipalities = new Map(
      households.map((row) => [value(row, 'household_ref'), value(row, 'municipality_code')]),
    );
    expect(countDistinct(closings, (row) => municipalities.get(value(row, 'household_ref')) ?? '')).toBe(55);
  });

  it('lie on days of March and April, the last of March and the first of April among them', () => {
    const dates = closings.map((row) => value(row, 'closed_on'));
    expect(
      dates.filter((date) => !/^2013-(03-(0[1-9]|[12]\d|3[01])|04-(0[1-9]|[12]\d|30))$/.test(date)),
    ).toEqual([]);
    expect(dates).toEqual(expect.arrayContaining(['2013-03-31', '2013-04-01']));
  });

  it('hold a reason for the household that is one of the persons where theirs are given', () => {
    const withBoth = reasons.filter(
      (row) => given(row, 'applicant_reason') && given(row, 'household_reason'),
    );
    expect(withBoth).toHaveLength(132);
    const ofNeither = withBoth.filter(
      (row) =>
        ![value(row, 'applicant_reason'), value(row, 'co_applicant_reason')].includes(
          value(row, 'household_reason'),
        ),
    );
    expect(ofNeither).toEqual([]);
    expect(
      reasons.filter((row) => !given(row, 'applicant_reason') && !given(row, 'household_reason')),
    ).toEqual([]);
  });

  it('hold a reason for a co-applicant only beside the applicant, in a household of two adults', () => {
    const withCoApplicant = new Set(
      assistance
        .filter((row) => given(row, 'co_applicant_ref') && value(row, 'month') < '2013-03')
        .map((row) => value(row, 'household_ref')),
    );
    const rows = reasons.filter((row) => given(row, 'co_applicant_reason'));
    expect(rows.every((row) => withCoApplicant.has(value(row, 'household_ref')))).toBe(true);
    expect(rows.every((row) => given(row, 'applicant_reason'))).toBe(true);
  });

  it('come after assistance in an earlier month', () => {
    const lastMonth = new Map(
      [...assistance]
        .sort((a, b) => (value(a, 'month') < value(b, 'month') ? -1 : 1))
        .map((row) => [value(row, 'household_ref'), value(row, 'month')]),
    );
    const months = closings.map((row) => lastMonth.get(value(row, 'household_ref')) ?? 'none');
    expect(months.filter((month) => month < '2012-11' || month > '2013-02')).toEqual([]);
  });
});
