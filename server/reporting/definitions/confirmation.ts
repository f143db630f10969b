import type { LocalizedText } from '../../kernel/index.js';

/** A part of a definition that rests on an assumption, because what was decided is not public. */
export interface UnconfirmedPart {
  /** Its place in the definition, for instance `calendar.yearFile`. */
  readonly part: string;
  /** What was assumed, and what is not known. */
  readonly why: LocalizedText;
  /** Where the decided text should be looked for. */
  readonly source: string;
}

/**
 * What of a definition an administrator has to confirm. Until then it is in force all the same, because the calendar is
 * law, and all that is made by it says that it is unconfirmed.
 */
export interface Confirmation {
  readonly parts: readonly UnconfirmedPart[];
}
