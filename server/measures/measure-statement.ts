import type { MeasureCodeList } from '../codes/index.js';

/** Who gave a measure that the municipality is responsible for (domain §2.4). */
export const MEASURE_PROVIDERS = ['own', 'procured', 'commissioned'] as const;
export type MeasureProvider = (typeof MEASURE_PROVIDERS)[number];

/**
 * One measure as somebody states it, before it is believed: text as it was typed, imported or read from a file.
 * What has passed `measureRules` may be kept.
 */
export interface MeasureStatement {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The code's number. */
  readonly code: string;
  /** A number of days, `X`, or empty for code 0. */
  readonly days: string;
  /** What another measure (code 8) is; empty for every other code. */
  readonly text: string;
  /** `own`, `procured` or `commissioned`; may be empty where the source does not tell, and for code 0. */
  readonly provider: string;
  /** The code list in force in the month; undefined where there is none. */
  readonly list: MeasureCodeList | undefined;
}

/** All that is stated of one person for one month: the unit in which code 0 excludes the others (domain §2.2). */
export interface PersonMonthAnswer {
  readonly list: MeasureCodeList;
  readonly measures: readonly { readonly code: number; readonly text: string }[];
}
