import type { Solver } from '../../platform/solver/index.js';
import type { DisclosurePlan } from '../disclosure-plan.js';
import { isSensitive } from '../protection.js';
import { Changes } from './changes.js';
import { mendPattern } from './mend-pattern.js';
import { lossOf, type Pattern, type ProtectedSystem } from './pattern.js';

/** Into how many parts the cells hidden for others' sake are divided, to be chosen again one part at a time. */
const PARTS = 4;

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
    let best = mendPattern(solver, changes, system, new Set(sensitive));
    for (let part = 0; part < PARTS; part += 1) {
      const others = [...best].slice(sensitive.length);
      const without = others.filter((_, place) => place % PARTS !== part);
      const again = mendPattern(solver, changes, system, new Set([...sensitive, ...without]));
      if (lossOf(system, again) < lossOf(system, best)) best = again;
    }
    return best;
  } finally {
    changes.close();
  }
}
