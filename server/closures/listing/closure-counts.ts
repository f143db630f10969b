import type { CalendarMonth } from '../../kernel/index.js';

/** Which month's closings somebody wants counted. */
export interface ClosureCountsRequest {
  readonly month: CalendarMonth;
  /** Why households with a protected identity are counted; without it they are not. */
  readonly reason: string;
}

/** How many reasons of one level there are, and how many of them say little (domain §3.3). */
export interface ReasonCounts {
  readonly recorded: number;
  /** Known reasons without a code of their own. */
  readonly other: number;
  /** Reasons that are not known. */
  readonly unknown: number;
}

/** What a month's closings amount to. */
export interface ClosureCounts {
  readonly closures: number;
  /** Closings that lack the reason of a level. */
  readonly withoutReason: number;
  readonly notHeardFrom: number;
  readonly applicants: ReasonCounts;
  readonly coApplicants: ReasonCounts;
  readonly households: ReasonCounts;
}
