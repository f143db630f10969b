import type { LocalizedText } from '../../kernel/index.js';
import type { Understanding } from './known-word.js';

/** What a text is: a code, outside the model for a reason, or nothing that the adviser can say. */
export type AdvisedAnswer =
  | { readonly kind: 'code'; readonly code: number }
  | {
      readonly kind: 'outside';
      /** Id of the reason in the lexicon. */
      readonly reason: string;
      readonly why: LocalizedText;
    }
  | { readonly kind: 'nothing' };

/** A word of the text that led to the answer. */
export interface LeadingWord {
  /** As it stands in the text. Only words that the lexicon knows lead: never a name or an identity number. */
  readonly typed: string;
  readonly how: Understanding;
  /** What a misspelt or shortened word was read as. */
  readonly readAs: string | undefined;
}

/** Something that the text may be about, and the words that say so. */
export interface AdvisedConcept {
  readonly means: LocalizedText;
  readonly answer: AdvisedAnswer;
  readonly words: readonly LeadingWord[];
}

/** The adviser's answer on one text. */
export interface Advice {
  readonly answer: AdvisedAnswer;
  /**
   * What led there. Where the answer is nothing, what the text may be about all the same: several things that have
   * answers of their own, or one in a text that is mostly about something else.
   */
  readonly concepts: readonly AdvisedConcept[];
}
