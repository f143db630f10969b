import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';

/** What a measure's own words are: a code, outside the model for a reason, or nothing that can be told. */
export type CodeAdvice =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'outside'; readonly why: LocalizedText }
  | { readonly kind: 'nothing' };

/** Says what free text is in the code list that is in force in the month. */
export type AdviseCode = (text: string, month: CalendarMonth) => CodeAdvice;

/** Asks once for each text and month: a list repeats the same few words thousands of times. */
export function rememberedAdvice(advise: AdviseCode): AdviseCode {
  const remembered = new Map<string, CodeAdvice>();
  return (text, month) => {
    const key = `${month} ${text}`;
    const advice = remembered.get(key) ?? advise(text, month);
    remembered.set(key, advice);
    return advice;
  };
}
