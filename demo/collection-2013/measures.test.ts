import { beforeAll, describe, expect, it } from 'vitest';
import { type WrittenAdultMonth, writtenAdultMonths } from './adult-month.fixture.js';
import { countBy, countDistinct, type Row, value, writtenRows } from './written-folder.fixture.js';

interface CountedMeasure {
  readonly municipality: string;
  readonly role: string;
  readonly code: string;
  readonly rows: readonly Row[];
}

describe('the measures of the test collection', () => {
  let adults: WrittenAdultMonth[] = [];
  let counted: CountedMeasure[] = [];

  beforeAll(async () => {
    adults = await writtenAdultMonths();
    counted = adults.flatMap(({ municipality, role, measures }) =>
      [...new Set(measures.map((row) => value(row, 'code')))]
        .filter((code) => code !== '0')
        .map((code) => ({
          municipality,
          role,
          code,
          rows: measures.filter((row) => value(row, 'code') === code),
        })),
    );
  }, 60_000);

  const withDays = (code?: string): CountedMeasure[] =>
    counted.filter(
      (measure) =>
        (code === undefined || measure.code === code) &&
        measure.rows.some((row) => /^\d+$/.test(value(row, 'days'))),
    );

  it('are the numbers of table 2, a code once per person and month', () => {
    expect(countBy(counted, ({ code }) => code)).toEqual({
      1: 860,
      2: 3189,
      3: 548,
      4: 842,
      5: 811,
      6: 614,
      7: 118,
      8: 870,
    });
    expect(counted).toHaveLength(7852);
  });

  it('fall on applicants and co-applicants as the report tells', () => {
    expect(countBy(counted, ({ role }) => role)).toEqual({ applicant: 7575, coApplicant: 277 });
  });

  it('come from 47 municipalities, of which 26 use code 8', () => {
    expect(countDistinct(counted, ({ municipality }) => municipality)).toBe(47);
    const other = counted.filter(({ code }) => code === '8');
    expect(countDistinct(other, ({ municipality }) => municipality)).toBe(26);
  });

  it('have days in 27 municipalities, and for codes 2, 1 and 5 in 24, 23 and 20', () => {
    const municipalities = (code?: string) =>
      countDistinct(withDays(code), (measure) => measure.municipality);
    expect(municipalities()).toBe(27);
    expect(['2', '1', '5'].map(municipalities)).toEqual([24, 23, 20]);
    expect(['3', '4', '6', '7', '8'].map(municipalities)).toEqual([14, 9, 8, 4, 10]);
  });

  it('have only the mark X for some persons in every municipality with days', () => {
    const unknown = counted.filter(({ rows }) => rows.every((row) => value(row, 'days') === 'X'));
    const givingDays = new Set(withDays().map(({ municipality }) => municipality));
    const givingBoth = new Set(
      unknown.map(({ municipality }) => municipality).filter((code) => givingDays.has(code)),
    );
    expect(givingBoth).toEqual(givingDays);
  });

  it('are answered for 13,310 adults, with code 0 alone for 6,290, and unanswered for both roles', () => {
    const codes = ({ measures }: WrittenAdultMonth) => measures.map((row) => value(row, 'code'));
    expect(adults.filter((adult) => codes(adult).length > 0)).toHaveLength(13_310);
    const withZero = adults.filter((adult) => codes(adult).includes('0'));
    expect(withZero).toHaveLength(6290);
    expect(withZero.every((adult) => codes(adult).length === 1)).toBe(true);
    const unanswered = adults.filter((adult) => codes(adult).length === 0);
    expect(countBy(unanswered, ({ role }) => role)).toEqual({ applicant: 200, coApplicant: 70 });
  });

  it('come for one month only from seven municipalities, and never without an answer', () => {
    const answered = adults.filter(({ measures }) => measures.length > 0);
    expect(countDistinct(adults, ({ municipality }) => municipality)).toBe(47);
    expect(countDistinct(answered, ({ municipality }) => municipality)).toBe(47);
    expect(countDistinct(adults, ({ municipality, month }) => `${municipality} ${month}`)).toBe(87);
  });

  it('are several with code 8 for some, each with a text of its own', () => {
    const several = counted.filter(({ code, rows }) => code === '8' && rows.length > 1);
    expect(several.length).toBeGreaterThan(10);
    expect(
      several.every(({ rows }) => countDistinct(rows, (row) => value(row, 'text')) === rows.length),
    ).toBe(true);
    const repeated = counted.filter(({ code, rows }) => code !== '8' && rows.length > 1);
    expect(repeated).toEqual([]);
  });

  it('stand in rows of the host folder form, sixty of them in months without assistance', async () => {
    const [rows = []] = await writtenRows('measures');
    const wrong = rows.filter((row) => {
      const most = value(row, 'month') === '2013-03' ? 31 : 30;
      const [code, days, text] = [value(row, 'code'), value(row, 'days'), value(row, 'text')];
      const daysFit =
        code === '0' ? days === '' : days === 'X' || (/^[1-9]\d?$/.test(days) && Number(days) <= most);
      const textFits = code === '8' ? text !== '' && text.length <= 200 : text === '';
      return !daysFit || !textFits || !['own', 'procured', 'commissioned'].includes(value(row, 'provider'));
    });
    expect(wrong).toEqual([]);
    const reported = adults.reduce((sum, { measures }) => sum + measures.length, 0);
    expect(rows.length - reported).toBe(60);
  });
});
