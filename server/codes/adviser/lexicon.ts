import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';

/** The small words of Swedish, the same for every code list. Forms stand for their inflections; `=form` only for itself. */
export interface SwedishWords {
  readonly fillers: readonly string[];
  readonly prepositions: readonly string[];
  readonly breaks: readonly string[];
  readonly emptyHeads: readonly string[];
  readonly denying: readonly string[];
  readonly doubting: readonly string[];
  readonly aside: readonly string[];
  /** Words that are known to lead nowhere, so that they are not taken for misspelt ones. */
  readonly leadNowhere: readonly string[];
}

/** Where a concept leads; `nowhere` for what is like a measure and is not known to be one. */
export type ConceptTarget =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'outside'; readonly reason: string }
  | { readonly kind: 'nowhere' };

/** How concepts that lead to different answers give way to each other. */
export const CONCEPT_WEIGHTS = ['weak', 'ordinary', 'strong'] as const;
export type ConceptWeight = (typeof CONCEPT_WEIGHTS)[number];

/** One thing that people write of, in all the ways that they write of it. */
export interface Concept {
  readonly id: string;
  /** What it is, as an explanation calls it: "arbetspraktik". */
  readonly means: LocalizedText;
  readonly leadsTo: ConceptTarget;
  readonly weight: ConceptWeight;
  /** Any of them is enough; of one, all words must be there, in any order and in any form. */
  readonly phrases: readonly string[];
}

/** What the adviser knows of one code list of measures. */
export interface Lexicon {
  readonly id: string;
  /** The id of the code list. */
  readonly list: string;
  /** As the code list's: the two are one version. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** Words that mean the same, by a key. Forms stand for their inflections; `=form` only for itself. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Keys of words that lead by themselves, whatever is put before them: "lagerpraktik" is a "praktik". */
  readonly heads: readonly string[];
  /** Why something is outside the model, by an id. */
  readonly reasons: Readonly<Record<string, LocalizedText>>;
  readonly concepts: readonly Concept[];
}
