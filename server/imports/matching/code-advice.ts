import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';

/** What a measure's own words are: a code, outside the model for a reason, or nothing that can be told. */
export type CodeAdvice =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'outside'; readonly why: LocalizedText }
  | { readonly kind: 'nothing' };

/** Says what free text is in the code list that is in force in the month. */
export type AdviseCode = (text: string, month: CalendarMonth) => CodeAdvice;
