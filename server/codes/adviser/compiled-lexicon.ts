import type { LocalizedText } from '../../kernel/index.js';
import type { Concept } from './lexicon.js';
import type { Vocabulary } from './vocabulary.js';

/** One way to write of a concept, as the keys of its words. */
export interface ConceptPhrase {
  readonly concept: Concept;
  readonly keys: readonly string[];
}

/** A lexicon as the adviser looks things up in it. */
export interface CompiledLexicon {
  readonly vocabulary: Vocabulary;
  readonly heads: ReadonlySet<string>;
  /** Phrases by one of their keys: the one that fewest phrases have. */
  readonly phrases: ReadonlyMap<string, readonly ConceptPhrase[]>;
  readonly reasons: Readonly<Record<string, LocalizedText>>;
}
