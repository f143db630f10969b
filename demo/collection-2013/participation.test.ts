import { beforeAll, describe, expect, it } from 'vitest';
import { PARTICIPANTS } from './participants.js';
import { type Row, value, writtenRows } from './written-folder.fixture.js';

describe('participation in the test collection', () => {
  let comments: Row[] = [];
  const sent = {
    measuresFile: new Set<string>(),
    measuresComment: new Set<string>(),
    closuresFile: new Set<string>(),
    closuresComment: new Set<string>(),
  };

  beforeAll(async () => {
    const [households = [], assistance = [], closings = [], written = []] = await writtenRows(
      'households',
      'assistance',
      'closings',
      'comments',
    );
    comments = written;
    const municipalities = new Map(
      households.map((row) => [value(row, 'household_ref'), value(row, 'municipality_code')]),
    );
    const of = (row: Row): string => municipalities.get(value(row, 'household_ref')) ?? '';
    for (const row of assistance) if (value(row, 'month') >= '2013-03') sent.measuresFile.add(of(row));
    for (const row of closings) sent.closuresFile.add(of(row));
    for (const row of comments) {
      const code = value(row, 'municipality_code');
      if (value(row, 'measures_comment') !== '') sent.measuresComment.add(code);
      if (value(row, 'closures_comment') !== '') sent.closuresComment.add(code);
    }
  }, 60_000);

  it('is that of table 1', () => {
    expect(sent.measuresFile.size).toBe(47);
    expect(sent.measuresComment.size).toBe(40);
    expect(sent.closuresFile.size).toBe(55);
    expect(sent.closuresComment.size).toBe(31);
  });

  it('is 63 municipalities in each subject, 54 in both and 72 in all', () => {
    const measures = new Set([...sent.measuresFile, ...sent.measuresComment]);
    const closures = new Set([...sent.closuresFile, ...sent.closuresComment]);
    expect(measures.size).toBe(63);
    expect(closures.size).toBe(63);
    expect([...measures].filter((code) => closures.has(code))).toHaveLength(54);
    expect(new Set([...measures, ...closures]).size).toBe(72);
  });

  it('has as many parts of each municipality as appendix 3 marks', () => {
    const parts = PARTICIPANTS.map(
      ({ municipalityCode }) => Object.values(sent).filter((codes) => codes.has(municipalityCode)).length,
    );
    expect(parts).toEqual(PARTICIPANTS.map(({ partsSent }) => partsSent));
  });

  it('covers the published population', () => {
    expect(PARTICIPANTS).toHaveLength(72);
    expect(PARTICIPANTS.reduce((sum, { population }) => sum + population, 0)).toBe(3_578_840);
  });

  it('has a reporter for each municipality and month, with an address and a number of nobody', () => {
    expect(
      new Set(comments.map((row) => `${value(row, 'municipality_code')} ${value(row, 'month')}`)).size,
    ).toBe(144);
    expect(comments).toHaveLength(144);
    for (const row of comments) {
      expect(value(row, 'email')).toMatch(/^[a-z.-]+@[a-z.-]+\.example\.se$/);
      expect(value(row, 'telephone')).toMatch(/^(08-465 004 \d\d|070-174 06 (0[5-9]|[1-9]\d))$/);
      expect(value(row, 'measures_comment').length).toBeLessThanOrEqual(1000);
      expect(value(row, 'closures_comment').length).toBeLessThanOrEqual(1000);
    }
  });
});
