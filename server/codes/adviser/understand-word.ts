import type { CompiledLexicon } from './compiled-lexicon.js';
import { leadingHead, partsOfCompound, partsOfMisspeltCompound } from './compound.js';
import type { UnderstoodWord } from './known-word.js';
import { swedishStem } from './swedish-stem.js';
import type { TypedWord } from './words-of-text.js';

/** Letters of the longest word that is taken apart; no compound that people write is longer. */
const LONGEST_COMPOUND = 50;
const UNKNOWN: UnderstoodWord = { words: [], how: 'unknown' };

/** What a word is: a known one, a compound of known ones, one of them misspelt, a shortened one, or unknown. In this
 * order. */
export function understandWord(
  lexicon: CompiledLexicon,
  { word, dotted }: Pick<TypedWord, 'word' | 'dotted'>,
): UnderstoodWord {
  const { vocabulary, heads } = lexicon;
  const known = vocabulary.find(word);
  if (known !== undefined) {
    return { words: [known], how: swedishStem(word) === word ? 'asWritten' : 'inflected' };
  }
  if (word.length > LONGEST_COMPOUND || /\d/.test(word)) return UNKNOWN;
  const parts = partsOfCompound(vocabulary, word);
  if (parts !== undefined) return { words: parts, how: 'compound' };
  const meant = vocabulary.nearest(word) ?? partsOfMisspeltCompound(vocabulary, word);
  if (meant !== undefined) return meant;
  const begun = dotted ? vocabulary.begunBy(word) : undefined;
  if (begun !== undefined) return begun;
  const head = leadingHead(vocabulary, heads, word);
  return head === undefined ? UNKNOWN : { words: [head], how: 'compound' };
}
