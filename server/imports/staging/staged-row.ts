import type { Finding } from '../../kernel/index.js';

/**
 * What a row came to by itself, whoever it is about: `sound`, `duplicate` (the same was handed in before),
 * `outside` the model, or `refused` because it breaks a rule.
 */
export type Verdict = 'sound' | 'duplicate' | 'outside' | 'refused';

/** What a list says of one person, month and measure, put together from the rows that say it. Texts may be kept. */
export interface StagedRow {
  /** Rows of the file, counted from 1, the headings included. */
  readonly sourceRows: readonly number[];
  /** The host's reference; undefined where it knows none, or several. */
  readonly personReference: string | undefined;
  /** The host's references where there are several. */
  readonly candidates: readonly string[];
  readonly maskedNumber: string;
  readonly month: string;
  readonly measureText: string;
  /** Empty where nobody could tell it from the list's words. */
  readonly code: string;
  readonly otherText: string;
  /** A number of days, `X`, or what stands where it is neither. */
  readonly days: string;
  readonly provider: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** SHA-256 over all that it says, the identity number included, as hex: never kept without the database's key. */
  readonly digest: string;
}
