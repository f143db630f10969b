import type { Solver } from '../../platform/solver/index.js';
import { type Suspect, suspects } from '../attack/audit.js';
import type { Question } from '../attack/published-view.js';
import type { Change } from './change-program.js';
import type { Changes } from './changes.js';
import { type Pattern, type ProtectedSystem, questionsOf, viewOf } from './pattern.js';

/** Moving what is hidden already hides nothing more, but a change that stays near leaves more for others. */
const COST_OF_HIDDEN = 0.05;
const EXACT_ENOUGH = 1e-6;
/** So few are sooner mended one by one than asked about together. */
const FEW = 60;

/**
 * Hides further cells until everything hidden is protected: for each count that cannot reach an end of its protection,
 * those in the cheapest change of the table that brings it there. What is added is to be protected in its turn.
 * @returns a pattern that holds the given one
 */
export function mendPattern(
  solver: Solver,
  changes: Changes,
  system: ProtectedSystem,
  given: Pattern,
  costOfEach: number,
): Pattern {
  const hidden = new Set(given);
  changes.setCosts(costsOf(system, hidden, costOfEach));
  let open: readonly Suspect[] = suspects(solver, viewOf(system, hidden), questionsOf(system, hidden));
  while (open.length > 0) {
    const added = mendEach(changes, system, hidden, open);
    open = added.length <= FEW ? suspectsIn(system, added) : suspects(solver, viewOf(system, hidden), added);
  }
  return hidden;
}

/** Every end that the true count itself does not reach. */
function suspectsIn({ cells }: ProtectedSystem, questions: readonly Question[]): readonly Suspect[] {
  return questions.flatMap((question) => {
    const count = cells[question.cell]?.count ?? 0;
    const { from, to } = question.protection;
    return [
      ...(count > from ? [{ ...question, end: 'from' } as const] : []),
      ...(count < to ? [{ ...question, end: 'to' } as const] : []),
    ];
  });
}

/** Goes through the suspects once. @returns questions about what had to be hidden for them */
function mendEach(
  changes: Changes,
  system: ProtectedSystem,
  hidden: Set<number>,
  open: readonly Suspect[],
): readonly Question[] {
  const added: Question[] = [];
  const answered = new Set<Suspect>();
  for (const suspect of open) {
    if (answered.has(suspect)) continue;
    const change = changes.towards(suspect);
    if (change === undefined) continue;
    for (const one of open) if (isAnsweredBy(change, system, one)) answered.add(one);
    const further = [...change.keys()].filter(
      (cell) => !hidden.has(cell) && system.cells[cell]?.standing === 'open',
    );
    changes.setCosts(new Map(further.map((cell) => [cell, COST_OF_HIDDEN])));
    for (const cell of further) {
      hidden.add(cell);
      const protection = system.protections.get(cell);
      if (protection !== undefined) added.push({ cell, protection });
    }
  }
  return added;
}

function costsOf(
  { cells }: ProtectedSystem,
  hidden: Pattern,
  costOfEach: number,
): ReadonlyMap<number, number> {
  return new Map(
    cells.map(({ standing, weight, count }, cell) => [
      cell,
      standing === 'open' && !hidden.has(cell) ? weight * (1 + costOfEach * count) : COST_OF_HIDDEN,
    ]),
  );
}

function isAnsweredBy(
  change: Change,
  { cells }: ProtectedSystem,
  { cell, end, protection }: Suspect,
): boolean {
  const value = (cells[cell]?.count ?? 0) + (change.get(cell) ?? 0);
  return end === 'from' ? value <= protection.from + EXACT_ENOUGH : value >= protection.to - EXACT_ENOUGH;
}
