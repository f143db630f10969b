import type { CalendarMonth, MunicipalityCode } from '../../kernel/index.js';
import type { CollectionDays } from '../../reporting/index.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import type { ReporterContact } from '../receiving/reporter-contact.js';
import type { Completeness } from './completeness.js';

/** How far one part of a municipality's report has come. */
export interface PartStatus {
  readonly part: ReceivedPart;
  /** Whether the municipality owes it; comments are free to send (domain §4). */
  readonly owed: boolean;
  /** A file that was received, one's own that was submitted, one's own that has not been, or nothing. */
  readonly state: 'received' | 'submitted' | 'draft' | 'missing';
  /** The revision that counts; null where there is nothing. */
  readonly revision: number | null;
  /** The day on which that revision came in, `YYYY-MM-DD`; null where nothing has come in. */
  readonly cameInOn: string | null;
  /** By the day on which the first revision came in: a correction makes nobody late. Null where nothing has. */
  readonly inTime: boolean | null;
}

/** Files for the month that were refused. */
export interface RefusedAttempts {
  readonly number: number;
  readonly latestOn: string;
  /** Number of errors by rule in the latest of them; where they stand, its receipt says. */
  readonly latestReasons: readonly { readonly rule: string; readonly number: number }[];
}

/** A reminder that the calendar says is due for one part. */
export interface DueReminder {
  readonly part: ReceivedPart;
  /** Which of the calendar's reminders, from 1; 0 where it has none and the last day has passed. */
  readonly number: number;
  readonly dueOn: string;
  /** Whether the last day has passed. */
  readonly overdue: boolean;
}

/** How one municipality stands. */
export interface MunicipalityStatus {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly county: string;
  readonly parts: readonly PartStatus[];
  readonly refused: RefusedAttempts | null;
  readonly reminders: readonly DueReminder[];
  /** Whom the latest comments file that was received names; null where none was. */
  readonly contact: ReporterContact | null;
}

/** How many municipalities are due one reminder. */
export interface ReminderCount extends DueReminder {
  readonly municipalities: number;
  /** Those of them whose reporter is known. */
  readonly withContact: number;
}

/** Who has reported a month, who has not, and who is to be reminded, on one day. */
export interface ReportingStatus {
  readonly month: CalendarMonth;
  readonly definitionId: string;
  /** The day that it is told for. */
  readonly today: string;
  readonly days: CollectionDays;
  /** In code order. */
  readonly municipalities: readonly MunicipalityStatus[];
  readonly country: Completeness;
  readonly counties: readonly Completeness[];
  readonly reminders: readonly ReminderCount[];
  /** Files refused since the collection opened that do not tell whose they are or of which month. */
  readonly refusedUnplaced: number;
}
