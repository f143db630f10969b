import { grouped } from '../kernel/index.js';
import type { Cell, CountSystem, Relation } from './count-system.js';
import type { DisclosurePlan } from './disclosure-plan.js';
import type { Interval } from './interval.js';
import { isSensitive, isSmall } from './protection.js';
import type { SystemDraft } from './system-draft.js';

/** One count as it was when it was published, or hidden. */
export interface PublishedCell {
  readonly id: string;
  readonly count: number;
  readonly shown: boolean;
  /** What readers must still not be able to rule out, where it was hidden. */
  readonly protection?: Interval;
}

/** What was published together, with what was hidden in it: plain values, to be kept. */
export interface PublishedCounts {
  readonly cells: readonly PublishedCell[];
  readonly relations: readonly Relation[];
}

/**
 * What is published now, as it is to be remembered.
 * @param system only what is published now, nothing earlier
 * @param hidden what is not shown of it, with what cannot be ruled out
 */
export function publishedCounts(
  { cells, relations }: CountSystem,
  hidden: ReadonlyMap<string, Interval | undefined>,
): PublishedCounts {
  return {
    cells: cells.map(({ id, count, standing }) => {
      const protection = hidden.get(id);
      const shown = standing !== 'unseen' && !hidden.has(id);
      return { id, count, shown, ...(protection === undefined ? {} : { protection }) };
    }),
    relations,
  };
}

/**
 * Adds what was published before to what is to be published now. Readers keep it, and are taken to know which counts
 * are still the same: a count with the same id and the same number is one and the same, and known where it was shown.
 * A count that has changed is another one, and what was hidden of it stays to be protected. A change by less than the
 * threshold points at persons as a small count does: the new number is then hidden as well.
 * @param earlier the latest first
 */
export function addEarlier(
  draft: SystemDraft,
  earlier: readonly PublishedCounts[],
  plan: DisclosurePlan,
): void {
  const now = draft.cells();
  for (const published of earlier) {
    const ids = published.cells.map((cell) => addPublishedCell(draft, cell));
    for (const relation of published.relations)
      draft.relate(relation.map(([cell, factor]) => [ids[cell] ?? '', factor] as const));
  }
  const shown = grouped(
    earlier.flatMap(({ cells }) => cells.filter((cell) => cell.shown)),
    ({ id }) => id,
  );
  for (const { id } of now) {
    const cell = draft.cell(id);
    const protection =
      cell &&
      changeProtection(
        cell,
        (shown.get(id) ?? []).map(({ count }) => count),
        plan,
      );
    if (cell !== undefined && protection !== undefined) draft.restate({ ...cell, protection });
  }
}

/** @returns the id of the cell that stands for it */
function addPublishedCell(draft: SystemDraft, { id, count, shown, protection }: PublishedCell): string {
  const there = draft.cell(id);
  const name = there === undefined || there.count === count ? id : `${id} = ${count}`;
  const same = draft.cell(name);
  if (same === undefined)
    draft.add({
      id: name,
      count,
      standing: shown ? 'known' : 'unseen',
      weight: 1,
      ...(protection === undefined ? {} : { protection }),
    });
  else if (shown) draft.restate(known(same));
  return name;
}

function known({ protection: _, ...cell }: Cell): Cell {
  return { ...cell, standing: 'known' };
}

/** For a count that has changed by little from one that was shown: that nothing has changed, and that much has. */
function changeProtection(cell: Cell, before: readonly number[], plan: DisclosurePlan): Interval | undefined {
  const near = before.filter((count) => isSmall(Math.abs(count - cell.count), plan));
  if (cell.standing !== 'open' || near.length === 0) return undefined;
  const ends = near.map((count) =>
    cell.count > count
      ? { from: count, to: count + plan.threshold }
      : { from: Math.max(0, count - plan.threshold), to: count },
  );
  const own = isSensitive(cell, plan) ? [{ from: 0, to: plan.threshold }] : [];
  const all = [...ends, ...own];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
