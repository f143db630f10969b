import { readFileSync } from 'node:fs';
import { type AdvisedAnswer, type Adviser, adviserFor, readCodeLists } from '../../server/codes/index.js';

/**
 * The labelled phrases in two draws, of which the second is harder, each in two halves: one that the lexicon was
 * developed by, and one that was held out.
 */
export const PARTS = ['development', 'held-out', 'development-harder', 'held-out-harder'] as const;
export type Part = (typeof PARTS)[number];

/** A phrase as a caseworker or a labour-market officer might write it, and what it is. */
export interface LabelledPhrase {
  readonly text: string;
  /** A code, `outside:` and the reason's id in the lexicon, or `nothing`. */
  readonly expected: string;
}

/** How well the adviser does on labelled phrases. */
export interface Score {
  readonly phrases: number;
  /** Of its answers, the part that is right: a reason that is another than the label's is wrong. */
  readonly precision: number;
  /** Of the phrases that have an answer, the part that got the right one. */
  readonly recall: number;
  readonly wrong: readonly string[];
}

/** The adviser of the list that the phrases are labelled for. */
export function adviser2013(): Adviser {
  return adviserFor(readCodeLists().measures('measures-2013'));
}

/** Reads one part. */
export function labelledPhrases(part: Part): readonly LabelledPhrase[] {
  const file = new URL(`../fixtures/adviser/${part}.csv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [text = '', expected = ''] = line.split(';');
    return { text, expected };
  });
}

/** Asks the adviser about each phrase. */
export function scoreOf(adviser: Adviser, phrases: readonly LabelledPhrase[]): Score {
  const asked = phrases.map((phrase) => ({ ...phrase, answer: labelOf(adviser.advise(phrase.text).answer) }));
  const answered = asked.filter(({ answer }) => answer !== 'nothing');
  const answerable = asked.filter(({ expected }) => expected !== 'nothing');
  const right = answered.filter(({ answer, expected }) => answer === expected);
  return {
    phrases: asked.length,
    precision: right.length / answered.length,
    recall: right.length / answerable.length,
    wrong: asked
      .filter(({ answer, expected }) => answer !== expected)
      .map(({ text, answer, expected }) => `${text}: ${answer}, not ${expected}`),
  };
}

/** An answer as the phrases are labelled. */
export function labelOf(answer: AdvisedAnswer): string {
  switch (answer.kind) {
    case 'code':
      return String(answer.code);
    case 'outside':
      return `outside:${answer.reason}`;
    case 'nothing':
      return 'nothing';
  }
}
