import type { CalendarMonth } from '../kernel/index.js';

/** From which counts on figures are shown, as data (domain §5). */
export interface DisclosurePlan {
  readonly id: string;
  /** First reporting month that the plan is for; it is until a later plan begins. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** Counts of 1 up to one less than this are not shown; at least 2. */
  readonly threshold: number;
  /** Shares of fewer than this are marked as uncertain. */
  readonly weakBase: number;
}

/** All plans that the module knows. Another threshold is a new file, never new code. */
export interface DisclosurePlans {
  /** The plan in force in the month; undefined before the first one. */
  inForce(month: CalendarMonth): DisclosurePlan | undefined;
}
