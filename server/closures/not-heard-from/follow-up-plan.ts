import type { CalendarMonth } from '../../kernel/index.js';

/** When a household that has not applied again is to be contacted, before the reason may be called unknown. */
export interface FollowUpPlan {
  readonly id: string;
  /** First month without an application that the plan is for; it is until a later plan begins. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** Days after the first day of the first month without an application, in order. */
  readonly daysAfter: readonly number[];
  /** So many days before the reporting deadline, contacts that are still to be tried no longer stop the reason. */
  readonly nearDeadlineDays: number;
}

/** All plans that the module knows. Another plan is a new file, never new code. */
export interface FollowUpPlans {
  /** The plan in force in the month; undefined before the first one. */
  inForce(month: CalendarMonth): FollowUpPlan | undefined;
}
