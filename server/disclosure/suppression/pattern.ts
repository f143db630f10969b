import type { PublishedView, Question } from '../attack/published-view.js';
import type { CountSystem } from '../count-system.js';
import type { Interval } from '../interval.js';

/** A system of counts with what must be protected in it. */
export interface ProtectedSystem extends CountSystem {
  /** By cell: what must not be ruled out while it is hidden. Cells without one may be hidden, and need nothing. */
  readonly protections: ReadonlyMap<number, Interval>;
}

/** Which of the open cells are hidden. */
export type Pattern = ReadonlySet<number>;

/** What a reader sees of the system. */
export function viewOf({ cells, relations }: CountSystem, hidden: Pattern): PublishedView {
  return {
    shown: cells.map(({ count, standing }, cell) =>
      standing === 'unseen' || hidden.has(cell) ? undefined : count,
    ),
    relations,
  };
}

/** What a reader must not be able to answer: one question for each cell that is not shown and is to be protected. */
export function questionsOf({ cells, protections }: ProtectedSystem, hidden: Pattern): readonly Question[] {
  return [...protections]
    .filter(([cell]) => hidden.has(cell) || cells[cell]?.standing === 'unseen')
    .map(([cell, protection]) => ({ cell, protection }));
}

/** What readers lose by the pattern: the weight of everything that is hidden. */
export function lossOf({ cells }: CountSystem, hidden: Pattern): number {
  return [...hidden].reduce((sum, cell) => sum + (cells[cell]?.weight ?? 0), 0);
}
