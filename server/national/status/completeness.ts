import type { ReceivedPart } from '../receiving/report-part.js';
import type { Share } from '../tables/share.js';

/** How complete one part is among some municipalities: reported of expected, and in time of expected. */
export interface PartCompleteness {
  readonly part: ReceivedPart;
  readonly reported: Share;
  readonly inTime: Share;
}

/** How complete the reporting of a county or of the country is, measured as DHIS2 does (completeness, timeliness). */
export interface Completeness {
  /** Name of the county; null for the country. */
  readonly county: string | null;
  /** Municipalities that owe a report. */
  readonly expected: number;
  /** Of them, those of whom each owed part has come in. */
  readonly reported: Share;
  /** Of them, those of whom each owed part came in by its last day. */
  readonly inTime: Share;
  /** The owed parts, each by itself. */
  readonly parts: readonly PartCompleteness[];
}
