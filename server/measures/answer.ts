import type { MeasureProvider } from './measure-statement.js';

/** A measure as it is kept. */
export interface Measure {
  readonly code: number;
  /** What another measure is; empty for every code but that one. */
  readonly otherText: string;
  /** Whole days in the month, or null where the number is not known (the mark X) and for the code "no measure". */
  readonly days: number | null;
  /** Null where it is not known. */
  readonly provider: MeasureProvider | null;
}

/** What is registered of a person for a month (domain §2.1). No answer is never taken for "no measure". */
export interface Answer {
  readonly status: 'unanswered' | 'no-measure' | 'measures';
  /** Without the code "no measure". */
  readonly measures: readonly Measure[];
}

/**
 * The answer that kept rows amount to.
 * @param noMeasureCode of the code list in force in the month; undefined where there is none
 */
export function answerOf(rows: readonly Measure[], noMeasureCode: number | undefined): Answer {
  const measures = rows.filter(({ code }) => code !== noMeasureCode);
  if (measures.length > 0) return { status: 'measures', measures };
  return { status: rows.length > 0 ? 'no-measure' : 'unanswered', measures };
}
