import type { CalendarMonth, HouseholdReference } from '../../kernel/index.js';
import type { RequestKey } from '../../requests/index.js';
import type { FollowUp } from './follow-up.js';

/** A contact that somebody wants to record. */
export interface FollowUpCommand extends Omit<FollowUp, 'number'> {
  readonly idempotencyKey: RequestKey;
  readonly householdReference: HouseholdReference;
  /** The household's last month with assistance, as the one who records it has seen it. */
  readonly lastMonth: CalendarMonth;
  /** How many contacts were recorded when the change was asked for. */
  readonly expectedVersion: number;
  /** Why, for the history and the log; may be empty unless an adult has a protected identity. */
  readonly reason: string;
}

/** What a contact is judged by. */
export interface FollowUpRecording {
  /** `YYYY-MM-DD`. */
  readonly triedOn: string;
  readonly today: string;
  /** The household's last month with assistance as stated, and as it is registered; undefined where none is. */
  readonly statedMonth: CalendarMonth;
  readonly lastMonth: CalendarMonth | undefined;
  /** How many contacts have been recorded since that month. */
  readonly recorded: number;
}

/** Most contacts that are recorded with a household since its last month with assistance. */
export const FOLLOW_UP_LIMIT = 99;
