import type { CountedReport } from '../national-input.js';
import type { ReceivedPart } from '../receiving/report-part.js';

/** What one part of a report counts, by the latest file that was received of it. */
export interface ReceivedCount extends CountedReport {
  readonly part: ReceivedPart;
  readonly receivedAt: Date;
}
