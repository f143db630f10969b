import type { Interval } from './interval.js';

/**
 * How a count stands to its readers: `open` is shown unless it is suppressed; `known` has been made public before,
 * so that suppressing it would hide nothing; `unseen` is never shown, and is there for what it has to do with others.
 */
export type Standing = 'open' | 'known' | 'unseen';

/** One count of what is published together, or of what was published before. */
export interface Cell {
  /** Names the same count wherever it stands: a count that is in two tables is one cell. */
  readonly id: string;
  /** A whole number, 0 or more. */
  readonly count: number;
  readonly standing: Standing;
  /** What readers lose where it is suppressed, against other cells; more than 0. */
  readonly weight: number;
  /** What the cell lies in, such as a county: others are hidden for its sake there first. None for the whole's own. */
  readonly district?: string;
  /** What a reader must not be able to rule out. An open cell with one of its own is never shown. */
  readonly protection?: Interval;
}

/** One term of a relation: the place of a cell in the system, and what it is multiplied by. */
export type Term = readonly [cell: number, factor: number];

/** What every reader knows to hold: the terms add up to nothing. A total is one term with the factor -1. */
export type Relation = readonly Term[];

/** Counts, and everything that follows from some of them about the others. */
export interface CountSystem {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** @throws RangeError where the counts themselves break a relation: what does not add up cannot be protected */
export function checkSystem({ cells, relations }: CountSystem): void {
  const broken = relations.find(
    (relation) =>
      relation.reduce((sum, [cell, factor]) => sum + factor * (cells[cell]?.count ?? Number.NaN), 0) !== 0,
  );
  if (broken === undefined) return;
  throw new RangeError(`counts do not add up: ${broken.map(([cell]) => cells[cell]?.id).join(', ')}`);
}
