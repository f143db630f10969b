import type { AdultMonth } from './adult-months.js';

/** An adult with the measure codes (1 to 8, each once) of a month. */
export interface CodedAdult {
  readonly adult: AdultMonth;
  readonly codes: number[];
}

/** The code of other measures, which are told in words (domain §2.2). */
export const OTHER_MEASURE = 8;
