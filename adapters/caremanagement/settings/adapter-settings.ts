import type { CodeMeanings } from './code-meanings.js';

/** One part of the case system that is read: a municipality's namespace, and whose errands they are. */
export interface ErrandSource {
  /** Four digits; the case system's `municipalityId`. */
  readonly municipalityCode: string;
  readonly namespace: string;
  /** The unit of social services that works in the namespace; no errand tells it. */
  readonly unit: string;
}

/** How hard the case system is asked. */
export interface RequestLimits {
  /** Errands that are read at the same time, 1 to 16; each with one request at a time. */
  readonly errandsAtOnce: number;
  /** Errands on a page of the list, 1 to 1000. */
  readonly pageSize: number;
  /** How long one answer may take, in milliseconds, to its last byte. */
  readonly timeoutMilliseconds: number;
  /** How often a request is tried in all, 1 to 10. */
  readonly attempts: number;
  /** The first pause between two tries, in milliseconds; each further one may be twice as long. */
  readonly firstPauseMilliseconds: number;
  /** No pause is longer, not even one that the case system asks for. */
  readonly longestPauseMilliseconds: number;
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
}

/** All that the case system does not tell, and how it is asked. Data: no municipality needs code of its own. */
export interface AdapterSettings {
  /** Where the case system answers, without municipality and namespace; `https`, or this machine. */
  readonly baseUrl: string;
  /** The account that reads, told with every request as `X-Sent-By: <account>; type=adAccount`. */
  readonly sentBy: string;
  readonly sources: readonly ErrandSource[];
  /** Errands created since this moment are read, ISO 8601 with an offset. Does not move: households keep their months. */
  readonly createdSince: string;
  /**
   * What makes months one household's: the same `applicant`, or the same `adults` whoever of them applies. Errands name
   * no household.
   */
  readonly householdOf: 'applicant' | 'adults';
  /** Most months in a row without assistance within which assistance goes on, 0 to 12. */
  readonly longestGapMonths: number;
  /** Closings are proposed from this month on, `YYYY-MM`; what was before is history. */
  readonly proposeSince: string;
  /** For how long a reading serves further questions, in minutes. */
  readonly readingLastsMinutes: number;
  /** Errands, by id, that somebody has decided to leave out, because they cannot be mended. */
  readonly leftOutErrands: readonly string[];
  readonly limits: RequestLimits;
  readonly meanings: readonly CodeMeanings[];
}
