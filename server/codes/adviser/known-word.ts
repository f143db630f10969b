/**
 * What a word does in a text: a `subject` may lead to a code; an `emptyHead` says no more than what it is put together
 * with, such as "plats" in "praktikplats"; `filler` says nothing; after a `preposition` stands what describes the word
 * before it, or a name; a `break` begins something of its own. The last three take away: `denying` what follows it,
 * or else what stands before it, `doubting` all codes, since nothing has been given yet, and `aside` what follows it.
 */
export type WordKind =
  | 'subject'
  | 'emptyHead'
  | 'filler'
  | 'preposition'
  | 'break'
  | 'other'
  | 'denying'
  | 'doubting'
  | 'aside';

/** A word that the adviser knows: all its forms and synonyms have one key. */
export interface KnownWord {
  readonly key: string;
  readonly kind: WordKind;
}

/** How a typed word was understood. */
export type Understanding = 'asWritten' | 'inflected' | 'compound' | 'misspelt' | 'shortened' | 'unknown';

/** What a typed word was understood as; a compound has several words. */
export interface UnderstoodWord {
  readonly words: readonly KnownWord[];
  readonly how: Understanding;
  /** The form in the lexicon that a misspelt or shortened word was read as. */
  readonly readAs?: string;
}
