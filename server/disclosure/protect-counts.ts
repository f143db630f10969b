import { loadSolver, type Solver } from '../platform/solver/index.js';
import { audit } from './attack/audit.js';
import type { Narrowed } from './attack/published-view.js';
import type { Cell, CountSystem } from './count-system.js';
import type { DisclosurePlan } from './disclosure-plan.js';
import type { Interval } from './interval.js';
import { isSensitive, protectionOf } from './protection.js';
import { choosePattern } from './suppression/choose-pattern.js';
import { type ProtectedSystem, questionsOf, viewOf } from './suppression/pattern.js';

/** A count that would be given away, and what would be known of it. */
export interface Exposed {
  readonly cell: Cell;
  readonly protection: Interval;
  /** `to` is told up to the protection's end only. */
  readonly known: Interval;
}

/** What may be published, or why nothing may. */
export type Protection =
  /**
   * The open cells that are not to be shown, by id, each with what cannot be ruled out of it; undefined for one that is
   * hidden only for others' sake, and that what is public narrows already.
   */
  | { readonly kind: 'protected'; readonly hidden: ReadonlyMap<string, Interval | undefined> }
  /** What can be narrowed all the same. */
  | { readonly kind: 'exposed'; readonly exposed: readonly Exposed[] };

/**
 * Hides the small counts, and so many others that nobody can tell from what is shown, from what was published before
 * and from what is known to hold between the counts, that a hidden count is none, or that it is not the threshold
 * (domain §5). The finished pattern is attacked before it is given out. The same system gives the same answer.
 */
export async function protectCounts(system: CountSystem, plan: DisclosurePlan): Promise<Protection> {
  const solver = await loadSolver();
  const wanted = protectionsOf(system, plan);
  const lost = beyondProtection(solver, { ...system, protections: wanted });
  const exposed = lost.filter(({ cell }) => mustBeProtected(system, plan, cell));
  if (exposed.length > 0) return exposedIn(system, exposed);
  const beyond = new Set(lost.map(({ cell }) => cell));
  const reachable = { ...system, protections: new Map([...wanted].filter(([cell]) => !beyond.has(cell))) };
  const hidden = choosePattern(solver, reachable, plan);
  const narrowed = audit(solver, viewOf(system, hidden), questionsOf(reachable, hidden));
  if (narrowed.length > 0) return exposedIn(system, narrowed);
  const byId = [...hidden].flatMap((place) => {
    const cell = system.cells[place];
    return cell === undefined ? [] : [[cell.id, reachable.protections.get(place)] as const];
  });
  return { kind: 'protected', hidden: new Map(byId) };
}

function protectionsOf({ cells }: CountSystem, plan: DisclosurePlan): ReadonlyMap<number, Interval> {
  return new Map(
    [...cells.entries()].flatMap(([place, cell]) => {
      const protection = protectionOf(cell, plan);
      return protection === undefined ? [] : [[place, protection] as const];
    }),
  );
}

/**
 * The counts that what is public already narrows even where nothing more is shown. Without anything public there are
 * none: the same table with no counts at all, or with a multiple of them, agrees with everything that holds.
 */
function beyondProtection(solver: Solver, system: ProtectedSystem): readonly Narrowed[] {
  if (system.cells.every(({ standing }) => standing !== 'known')) return [];
  const everything = new Set(
    [...system.cells.keys()].filter((cell) => system.cells[cell]?.standing === 'open'),
  );
  return audit(solver, viewOf(system, everything), questionsOf(system, everything));
}

/** Cells that are hidden only for others' sake need not keep what readers can rule out already. */
function mustBeProtected({ cells }: CountSystem, plan: DisclosurePlan, place: number): boolean {
  const cell = cells[place];
  return cell !== undefined && (cell.standing === 'unseen' || isSensitive(cell, plan));
}

function exposedIn({ cells }: CountSystem, narrowed: readonly Narrowed[]): Protection {
  return {
    kind: 'exposed',
    exposed: narrowed.flatMap(({ cell: place, protection, known }) => {
      const cell = cells[place];
      return cell === undefined ? [] : [{ cell, protection, known }];
    }),
  };
}
