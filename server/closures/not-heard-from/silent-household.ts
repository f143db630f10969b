import type { Household } from '../../households/index.js';
import { addMonths, type CalendarMonth, monthOfDate, type PersonReference } from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import { type ClosureParts, type Countdown, countdown } from '../closure-parts.js';
import { type FollowUp, type PlannedFollowUp, plannedFollowUps } from './follow-up.js';

/** A household that has not applied again, as it is registered. */
export interface SilentHousehold {
  readonly household: Household;
  /** Its last month with assistance; where none is known, the month before it was missed. */
  readonly lastMonth: CalendarMonth;
  /** The adults in that month; empty where no assistance is known. */
  readonly adults: readonly PersonReference[];
  /** Its closing, which has no reason for the household yet; undefined while it is not closed. */
  readonly closure: Closure | undefined;
  /** In the order in which they were recorded. */
  readonly followUps: readonly FollowUp[];
}

/** What is to be done about it, and by when. */
export interface SilentHouseholdPlan {
  readonly planned: readonly PlannedFollowUp[];
  /** `YYYY-MM-DD`; undefined where all planned contacts have been tried. */
  readonly nextFollowUpOn: string | undefined;
  /** Until the report of the closing's month is due; of the first month without assistance while it is not closed. */
  readonly countdown: Countdown | undefined;
}

/** Plans the contacts with a household that has not applied again. */
export function planFor(parts: ClosureParts, silent: SilentHousehold): SilentHouseholdPlan {
  const { lastMonth, closure, followUps } = silent;
  const firstSilent = addMonths(lastMonth, 1);
  const plan = parts.followUpPlans.inForce(firstSilent);
  const planned = plan === undefined ? [] : plannedFollowUps(plan, lastMonth, followUps);
  return {
    planned,
    nextFollowUpOn: planned.find(({ triedOn }) => triedOn === undefined)?.dueOn,
    countdown: countdown(parts, closure === undefined ? firstSilent : monthOfDate(closure.closedOn)),
  };
}
