import type { Adult, Household } from '../households/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import type { Answer } from '../measures/index.js';
import type { Closure } from './closure.js';

/** An adult with what is registered for the month. */
export interface AdultMonth extends Adult {
  readonly answer: Answer;
}

/** The assistance of a month, with the adults that the household had in it. */
export interface AssistanceMonth {
  readonly applicant: AdultMonth;
  readonly coApplicant: AdultMonth | undefined;
  /** Number of children. */
  readonly children: number;
}

/**
 * All that a caseworker sees of a household for one month. It stands here because it needs the answers and the
 * closures, and closures are the rightmost of the two.
 */
export interface HouseholdMonth {
  readonly household: Household;
  readonly month: CalendarMonth;
  /** Undefined in a month without assistance. */
  readonly assistance: AssistanceMonth | undefined;
  /** Closings in the month that have not been voided, in order; most often none or one. */
  readonly closures: readonly Closure[];
}
