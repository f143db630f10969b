import type { CompiledLexicon, ConceptPhrase } from './compiled-lexicon.js';
import { partsOfCompound } from './compound.js';
import type { KnownWord, WordKind } from './known-word.js';
import type { Concept, Lexicon, SwedishWords } from './lexicon.js';
import { swedishStem } from './swedish-stem.js';
import { Vocabulary } from './vocabulary.js';
import { wordsOfText } from './words-of-text.js';

/** What is compiled: a lexicon, or as much of one as a code list's own examples come to. */
export type LexiconContent = Pick<Lexicon, 'words' | 'heads' | 'reasons' | 'concepts'>;

const KINDS: readonly [keyof SwedishWords, WordKind][] = [
  ['breaks', 'break'],
  ['aside', 'aside'],
  ['denying', 'denying'],
  ['doubting', 'doubting'],
  ['prepositions', 'preposition'],
  ['fillers', 'filler'],
  ['emptyHeads', 'emptyHead'],
  ['leadNowhere', 'other'],
];

const TELLING: ReadonlySet<WordKind> = new Set(['subject', 'emptyHead', 'other']);

/**
 * Prepares a lexicon: words that only its phrases name are taken up from there, short ones first, so that longer ones
 * are known as their compounds.
 */
export function compileLexicon(content: LexiconContent, swedish: SwedishWords): CompiledLexicon {
  const vocabulary = new Vocabulary();
  for (const [key, forms] of Object.entries(content.words)) {
    addForms(vocabulary, forms, () => ({ key, kind: 'subject' }));
  }
  for (const [list, kind] of KINDS) {
    addForms(vocabulary, swedish[list], (form) => ({ key: `${kind} ${form}`, kind }));
  }
  for (const form of formsInPhrases(content.concepts)) addFromPhrase(vocabulary, form);
  const phrases = phrasesOf(vocabulary, content.concepts);
  return {
    vocabulary,
    heads: new Set(content.heads),
    phrases: byRarestKey(phrases),
    reasons: content.reasons,
  };
}

function addForms(
  vocabulary: Vocabulary,
  forms: readonly string[],
  wordOf: (form: string) => KnownWord,
): void {
  for (const form of forms) {
    if (form.startsWith('=')) vocabulary.addExact(form.slice(1), wordOf(form.slice(1)));
    else vocabulary.add(form, wordOf(form));
  }
}

function formsInPhrases(concepts: readonly Concept[]): readonly string[] {
  const forms = concepts.flatMap(({ phrases }) => phrases.flatMap(wordsOfText)).map(({ word }) => word);
  return [...new Set(forms)].sort((one, other) => one.length - other.length);
}

function addFromPhrase(vocabulary: Vocabulary, form: string): void {
  if (vocabulary.find(form) !== undefined) return;
  const parts = partsOfCompound(vocabulary, form);
  if (parts === undefined) vocabulary.add(form, { key: swedishStem(form), kind: 'subject' });
  else vocabulary.addSpelling(form, parts);
}

/** Each way to write of something once: a list's example that a concept of the lexicon has too is left out. */
function phrasesOf(vocabulary: Vocabulary, concepts: readonly Concept[]): readonly ConceptPhrase[] {
  const byWords = new Map<string, ConceptPhrase>();
  for (const concept of concepts) {
    for (const phrase of concept.phrases) {
      const keys = keysOfPhrase(vocabulary, phrase);
      const words = JSON.stringify([keys.toSorted(), concept.leadsTo]);
      if (!byWords.has(words)) byWords.set(words, { concept, keys });
    }
  }
  return [...byWords.values()];
}

/** Small words are left out: a phrase may be written with them and without. */
function keysOfPhrase(vocabulary: Vocabulary, phrase: string): readonly string[] {
  const words = wordsOfText(phrase).flatMap(({ word }) => {
    const known = vocabulary.find(word);
    return known === undefined ? (partsOfCompound(vocabulary, word) ?? []) : [known];
  });
  const telling = words.filter(({ kind }) => TELLING.has(kind));
  return [...new Set(telling.map(({ key }) => key))];
}

function byRarestKey(phrases: readonly ConceptPhrase[]): ReadonlyMap<string, readonly ConceptPhrase[]> {
  const uses = new Map<string, number>();
  for (const key of phrases.flatMap(({ keys }) => keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const usesOf = (key: string): number => uses.get(key) ?? 0;
  const grouped = new Map<string, ConceptPhrase[]>();
  for (const phrase of phrases) {
    const [first = '', ...others] = phrase.keys;
    const rarest = others.reduce((least, key) => (usesOf(key) < usesOf(least) ? key : least), first);
    grouped.set(rarest, [...(grouped.get(rarest) ?? []), phrase]);
  }
  return grouped;
}
