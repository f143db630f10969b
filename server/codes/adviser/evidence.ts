import type { CompiledLexicon, ConceptPhrase } from './compiled-lexicon.js';
import type { Concept } from './lexicon.js';
import type { PlacedWord, Standing, UnderstoodText } from './understand-text.js';

/** A concept that a text speaks of, and the words that say so. */
export interface Evidence {
  readonly concept: Concept;
  readonly keys: readonly string[];
  /** In the text's order. */
  readonly words: readonly PlacedWord[];
  /** `aside` where all of its words are only mentioned. */
  readonly standing: Exclude<Standing, 'denied'>;
}

/**
 * The concepts whose words are all in the text, in whatever order. One whose words are only some of another's is left
 * out: "språkpraktik" is more than "praktik".
 */
export function evidenceIn(lexicon: CompiledLexicon, text: UnderstoodText): readonly Evidence[] {
  const wordsByKey = wordsOf(text);
  const found: Evidence[] = [];
  for (const key of wordsByKey.keys()) {
    for (const phrase of lexicon.phrases.get(key) ?? []) {
      if (phrase.keys.every((one) => wordsByKey.has(one))) found.push(evidenceOf(phrase, wordsByKey, text));
    }
  }
  return found.filter(({ keys }) => !found.some((other) => isMore(other.keys, keys)));
}

function wordsOf({ words }: UnderstoodText): ReadonlyMap<string, readonly PlacedWord[]> {
  const byKey = new Map<string, PlacedWord[]>();
  for (const word of words) {
    if (word.standing === 'denied') continue;
    for (const { key } of word.understood.words) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  return byKey;
}

function evidenceOf(
  { concept, keys }: ConceptPhrase,
  wordsByKey: ReadonlyMap<string, readonly PlacedWord[]>,
  text: UnderstoodText,
): Evidence {
  const leading = new Set(keys.flatMap((key) => wordsByKey.get(key) ?? []));
  const words = text.words.filter((word) => leading.has(word));
  const standing = words.every((word) => word.standing === 'aside') ? 'aside' : 'stated';
  return { concept, keys, words, standing };
}

function isMore(keys: readonly string[], than: readonly string[]): boolean {
  return keys.length > than.length && than.every((key) => keys.includes(key));
}
