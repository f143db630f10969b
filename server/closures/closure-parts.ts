import type { CodeLists } from '../codes/index.js';
import { type CalendarMonth, dateOfInstant, daysBetween } from '../kernel/index.js';
import type { RequestParts } from '../requests/index.js';
import type { FollowUpPlans } from './not-heard-from/follow-up-plan.js';
import type { ReportingDeadline } from './reporting-deadline.js';

/** What the services of closings work with. */
export interface ClosureParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly followUpPlans: FollowUpPlans;
  readonly reportingDeadline: ReportingDeadline;
}

/** The Swedish date of today, `YYYY-MM-DD`. */
export function today({ clock }: Pick<ClosureParts, 'clock'>): string {
  return dateOfInstant(clock.now());
}

/** When the report of a month is due, and how far off that is. */
export interface Countdown {
  /** `YYYY-MM-DD`. */
  readonly deadline: string;
  /** Days from today; negative where it has passed. */
  readonly days: number;
}

/** The countdown to a month's report; undefined where no definition is in force in it. */
export function countdown(parts: ClosureParts, month: CalendarMonth): Countdown | undefined {
  const deadline = parts.reportingDeadline(month);
  return deadline === undefined ? undefined : { deadline, days: daysBetween(today(parts), deadline) };
}
