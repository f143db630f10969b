import { describe, expect, it } from 'vitest';
import { answerOf, type Measure } from './answer.js';

const measure = (code: number): Measure => ({ code, otherText: '', days: null, provider: null });

describe('the answer of a person for a month', () => {
  it.each([
    ['unanswered', []],
    ['no-measure', [0]],
    ['measures', [1]],
    ['measures', [1, 8, 8]],
  ])('is %s with the codes %j', (status, codes) => {
    expect(answerOf(codes.map(measure), 0).status).toBe(status);
  });

  it('never holds the code "no measure" among the measures', () => {
    expect(answerOf([measure(0)], 0).measures).toEqual([]);
  });
});
