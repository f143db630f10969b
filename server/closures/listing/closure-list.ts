import type { Household } from '../../households/index.js';
import type { CalendarMonth, Finding } from '../../kernel/index.js';
import type { Closure } from '../closure.js';

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
