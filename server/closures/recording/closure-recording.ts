import type { CalendarMonth } from '../../kernel/index.js';

/** Reasons that somebody records for a closing, with what they are judged by beside the code list (domain §3). */
export interface ClosureRecording {
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  readonly today: string;
  /** The household's first month with assistance; undefined where none is known. */
  readonly firstMonth: CalendarMonth | undefined;
  /** Other days of the same month on which the household was closed and not reopened. */
  readonly otherClosings: readonly string[];
  /** Whether the household was reopened after this closing, so that it no longer counts. */
  readonly voided: boolean;
  readonly notHeardFrom: boolean;
  /** The code for a reason that is not known; undefined without a code list. */
  readonly unknownReasonCode: number | undefined;
  /** Whether a level has that code, and whether one gets it by this change. */
  readonly isUnknown: boolean;
  readonly becomesUnknown: boolean;
  /** Different days on which contact was tried, and how many are planned. */
  readonly contactDays: number;
  readonly plannedContacts: number;
  /** Why the reason is called unknown all the same; empty where nothing was said. */
  readonly exceptionReason: string;
  /** Whether the report of the closing's month is soon due, or was. */
  readonly isNearDeadline: boolean;
}
