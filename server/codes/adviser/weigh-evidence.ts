import type { Evidence } from './evidence.js';
import { CONCEPT_WEIGHTS, type ConceptTarget, type ConceptWeight } from './lexicon.js';
import { is, type PlacedWord, type UnderstoodText } from './understand-text.js';

/** What a text comes to: the evidence that leads, or several that lead to different answers. */
export interface Weighed {
  readonly leading: readonly Evidence[];
  /** True where all leading evidence has the same answer, and the text is about little else. */
  readonly decided: boolean;
}

/** The part of a text's telling words that may be unknown, for a text that is still taken to be about what is known. */
const UNKNOWN_SHARE: Readonly<Record<ConceptWeight, number>> = { weak: 0.3, ordinary: 0.67, strong: 0.67 };

/**
 * Chooses between the concepts that a text speaks of: what it states goes before what it mentions, and strong
 * concepts before weak ones. Among equals the first leads where the others stand after a preposition, for there
 * Swedish puts what describes the first.
 */
export function weighEvidence(evidence: readonly Evidence[], text: UnderstoodText): Weighed {
  const credible = evidence.filter((one) => isCredible(one, text));
  const stated = credible.filter(({ standing }) => standing === 'stated');
  const strongest = strongestOf(stated.length > 0 ? stated : credible);
  const leading = sameAnswer(strongest) ? strongest : describedByOthers(strongest, text);
  const [first] = leading;
  const decided =
    first !== undefined && sameAnswer(leading) && unknownShare(text) <= UNKNOWN_SHARE[first.concept.weight];
  return { leading, decided };
}

/** What has not been given, or is only mentioned, may still be outside the model, but has no code. */
function isCredible(evidence: Evidence, { doubted }: UnderstoodText): boolean {
  const { concept, standing } = evidence;
  const { kind } = concept.leadsTo;
  if (concept.weight === 'weak' && !isWhole(evidence)) return false;
  return kind === 'outside' || (kind === 'code' && standing === 'stated' && !doubted);
}

/** True where no part of a compound is left over: "jobbprojekt" is no job. */
function isWhole({ keys, words }: Evidence): boolean {
  return words.every(({ understood }) => understood.words.every(({ key }) => keys.includes(key)));
}

function strongestOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const weightOf = ({ concept }: Evidence): number => CONCEPT_WEIGHTS.indexOf(concept.weight);
  const most = Math.max(...evidence.map(weightOf));
  return evidence.filter((one) => weightOf(one) === most);
}

function describedByOthers(evidence: readonly Evidence[], text: UnderstoodText): readonly Evidence[] {
  const placeOf = ({ words: [first] }: Evidence): number =>
    first === undefined ? -1 : text.words.indexOf(first);
  const inOrder = evidence.toSorted((one, other) => placeOf(one) - placeOf(other));
  const [first] = inOrder;
  if (first === undefined) return [];
  const others = inOrder.filter((one) => !sameAnswer([first, one]));
  const described = others.every((one) => afterPreposition(text, placeOf(first), placeOf(one)));
  return described ? inOrder.filter((one) => sameAnswer([first, one])) : inOrder;
}

function afterPreposition({ words }: UnderstoodText, first: number, other: number): boolean {
  const between = words.slice(first + 1, other);
  return between.some((word) => is(word, 'preposition')) && !between.some(parts) && !parts(words[other]);
}

function parts(word: PlacedWord | undefined): boolean {
  return word !== undefined && (word.afterBreak || is(word, 'break'));
}

function sameAnswer(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ concept }) => answerKey(concept.leadsTo))).size <= 1;
}

function answerKey(target: ConceptTarget): string {
  switch (target.kind) {
    case 'code':
      return `code ${target.code}`;
    case 'outside':
      return `outside ${target.reason}`;
    case 'nowhere':
      return 'nowhere';
  }
}

/** Of the words that tell something: not of numbers, small words and names, which stand after a preposition. */
function unknownShare({ words }: UnderstoodText): number {
  const telling = words.filter((word, place) => !isNumber(word) && !isSmall(word) && !isName(words, place));
  const unknown = telling.filter(({ understood }) => understood.how === 'unknown');
  return unknown.length / telling.length;
}

function isNumber({ word }: PlacedWord): boolean {
  return /^\d/.test(word);
}

function isSmall(word: PlacedWord): boolean {
  return is(word, 'filler') || is(word, 'preposition') || is(word, 'break');
}

function isName(words: readonly PlacedWord[], place: number): boolean {
  const before = words[place - 1];
  const unknown = words[place]?.understood.how === 'unknown';
  return unknown && before !== undefined && is(before, 'preposition');
}
