import { describe, expect, it } from 'vitest';
import { adviser2013, HALVES, labelledPhrases, scoreOf } from './labelled-phrases.js';

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;

const adviser = adviser2013();
const all = HALVES.flatMap(labelledPhrases);

describe('the labelled phrases', () => {
  it('are at least 300, each there once', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('have every code, every reason and phrases without an answer in both halves', () => {
    const labelsOf = (half: (typeof HALVES)[number]): string[] =>
      [...new Set(labelledPhrases(half).map(({ expected }) => expected))].sort();
    expect(labelsOf('development')).toEqual(labelsOf('held-out'));
    expect(labelsOf('held-out')).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7', '8', 'nothing']),
    );
  });
});

describe('the adviser is right in 95 of 100 answers, and answers 85 of 100 phrases that have an answer', () => {
  it.each(HALVES)('of the half %s', (half) => {
    const { phrases, precision, recall, wrong } = scoreOf(adviser, labelledPhrases(half));
    console.info(
      `adviser, ${half}: ${phrases} phrases, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
