import { describe, expect, it } from 'vitest';
import { adviser2013, labelledPhrases, PARTS, type Part, scoreOf } from './labelled-phrases.js';

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;

const adviser = adviser2013();
const all = PARTS.flatMap(labelledPhrases);

describe('the labelled phrases', () => {
  it('are at least 300, each there once', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it.each(PARTS)('have every code, every reason and phrases without an answer among %s', (part) => {
    const labelsOf = (one: Part): string[] =>
      [...new Set(labelledPhrases(one).map(({ expected }) => expected))].sort();
    expect(labelsOf(part)).toEqual(labelsOf('development'));
    expect(labelsOf(part)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7', '8', 'nothing']),
    );
  });
});

describe('the adviser is right in 95 of 100 answers, and answers 85 of 100 phrases that have an answer', () => {
  it.each(PARTS)('of the part %s', (part) => {
    const { phrases, precision, recall, wrong } = scoreOf(adviser, labelledPhrases(part));
    console.info(
      `adviser, ${part}: ${phrases} phrases, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
