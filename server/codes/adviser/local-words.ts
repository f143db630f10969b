import type { LocalizedText } from '../../kernel/index.js';
import type { MeasureCodeList } from '../code-list.js';
import { Adviser } from './adviser.js';
import { outsideReasonsOf, swedishWords } from './adviser-for.js';
import { compileLexicon } from './compile-lexicon.js';
import type { ConceptTarget } from './lexicon.js';
import { understandWord } from './understand-word.js';
import { wordsOfText } from './words-of-text.js';

/** A municipality's own word for something, such as the name of its project, and where it leads. */
export interface LocalWord {
  readonly phrase: string;
  readonly leadsTo: Exclude<ConceptTarget, { kind: 'nowhere' }>;
}

/** An adviser that knows nothing but a municipality's own words: it is asked before the list's. */
export function localAdviser(list: MeasureCodeList, words: readonly LocalWord[]): Adviser {
  const concepts = words.map(({ phrase, leadsTo }) => ({
    id: `local ${phrase}`,
    means: localMeaning(phrase),
    leadsTo,
    weight: 'strong' as const,
    phrases: [phrase],
  }));
  const content = { words: {}, heads: [], reasons: outsideReasonsOf(list), concepts };
  return new Adviser(compileLexicon(content, swedishWords()));
}

/** True where the text has a word that an adviser can look for: small words alone are in every text. */
export function hasTellingWord(text: string): boolean {
  const small = compileLexicon({ words: {}, heads: [], reasons: {}, concepts: [] }, swedishWords());
  return wordsOfText(text).some((typed) => {
    if (/^\d+$/.test(typed.word)) return false;
    const { words } = understandWord(small, typed);
    return words.length === 0 || words.some(({ kind }) => kind === 'emptyHead' || kind === 'other');
  });
}

function localMeaning(phrase: string): LocalizedText {
  return { sv: `det som i kommunen heter ”${phrase}”`, en: `what the municipality calls “${phrase}”` };
}
