import type { Household } from '../../households/index.js';
import type { CalendarMonth, Finding } from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import type { Countdown } from '../closure-parts.js';

/** Which closings of a month somebody wants to see. */
export const CLOSURE_FILTERS = ['all', 'withoutReason'] as const;
export type ClosureFilter = (typeof CLOSURE_FILTERS)[number];

/** A page of a month's closings that somebody asks for. */
export interface ClosureListRequest {
  readonly month: CalendarMonth;
  readonly filter: ClosureFilter;
  /** Most closings of the page. */
  readonly first: number;
  /** The closing before the page; undefined for the first page. */
  readonly after: ClosurePlace | undefined;
  /** Why households with a protected identity are listed; without it they are not. */
  readonly reason: string;
}

/** What the list is ordered by. */
export interface ClosurePlace {
  readonly closedOn: string;
  readonly householdReference: string;
}

/** A closing with its household. */
export interface ListedClosure {
  readonly household: Household;
  readonly closure: Closure;
  readonly findings: readonly Finding[];
}

/** How many reasons of one level there are, and how many of them say little (domain §3.3). */
export interface ReasonCounts {
  readonly recorded: number;
  /** Known reasons without a code of their own. */
  readonly other: number;
  /** Reasons that are not known. */
  readonly unknown: number;
}

/** What the month's closings amount to, those that are listed and those on other pages. */
export interface ClosureCounts {
  readonly closures: number;
  /** Closings that lack the reason of a level. */
  readonly withoutReason: number;
  readonly notHeardFrom: number;
  readonly applicants: ReasonCounts;
  readonly coApplicants: ReasonCounts;
  readonly households: ReasonCounts;
}

/** One page with what belongs to the whole month. */
export interface ClosureList {
  /** Up to one more than was asked for. */
  readonly found: readonly ListedClosure[];
  readonly counts: ClosureCounts;
  readonly countdown: Countdown | undefined;
}
