import type { Solver } from '../../platform/solver/index.js';
import type { DisclosurePlan } from '../disclosure-plan.js';
import { isSensitive } from '../protection.js';
import { Changes } from './changes.js';
import { mendPattern } from './mend-pattern.js';
import { lossOf, type Pattern, type ProtectedSystem } from './pattern.js';

/** In so many parts the cells hidden for others' sake are chosen again, one part at a time; a few cells one by one. */
const PARTS = 4;
const FEW = 24;
/**
 * A larger count costs more to hide, for more others must then make up for it: by so much for each one counted. Which
 * is best depends on the table, so that they take turns.
 */
const COSTS_OF_EACH = [0.05, 0.02, 0.2, 1];

/**
 * Chooses which cells are hidden: the sensitive ones, and as few others as it finds. The others are chosen one after
 * the other, so that early choices may be made needless by later ones: each part of them is shown again and what is
 * then missing chosen anew, and the better pattern kept.
 */
export function choosePattern(solver: Solver, system: ProtectedSystem, plan: DisclosurePlan): Pattern {
  const sensitive = [...system.cells.entries()]
    .filter(([, cell]) => isSensitive(cell, plan))
    .map(([cell]) => cell);
  const changes = new Changes(solver, system);
  try {
    const mended = (given: Iterable<number>, turn: number): Pattern =>
      mendPattern(solver, changes, system, new Set(given), COSTS_OF_EACH[turn % COSTS_OF_EACH.length] ?? 0);
    let best = mended(sensitive, 0);
    const keepBetter = (other: Pattern): void => {
      if (lossOf(system, other) < lossOf(system, best)) best = other;
    };
    const others = best.size - sensitive.length;
    if (others <= FEW) for (const turn of COSTS_OF_EACH.keys()) keepBetter(mended(sensitive, turn));
    const parts = others <= FEW ? others : PARTS;
    for (let part = 0; part < parts; part += 1) {
      const without = [...best].slice(sensitive.length).filter((_, place) => place % parts !== part);
      keepBetter(mended([...sensitive, ...without], part + 1));
    }
    return best;
  } finally {
    changes.close();
  }
}
