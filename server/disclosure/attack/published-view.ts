import type { Relation } from '../count-system.js';
import type { Interval } from '../interval.js';

/** What an attacker has: the figures that are shown, and what everybody knows to hold between all of them. */
export interface PublishedView {
  /** By place: the count, or undefined where it is not shown. */
  readonly shown: readonly (number | undefined)[];
  readonly relations: readonly Relation[];
}

/** One thing that an attacker must not be able to rule out: that a hidden count is so small, or so large. */
export interface Question {
  readonly cell: number;
  readonly protection: Interval;
}

/** A hidden count that an attacker can narrow to less than its protection. */
export interface Narrowed extends Question {
  /** What the attacker knows; `to` is told up to the protection's end only. */
  readonly known: Interval;
}
