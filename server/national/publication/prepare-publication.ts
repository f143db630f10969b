import {
  addEarlier,
  type CountSystem,
  type DisclosurePlan,
  type Exposed,
  isSmall,
  type Protection,
  protectCounts,
  publishedCounts,
} from '../../disclosure/index.js';
import { type CalendarMonth, type Finding, findingOf } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { presentNational } from '../presentation/present-national.js';
import { hideFigures } from './hide-figures.js';
import { linkPeriods } from './link-periods.js';
import { nationalCounts } from './national-counts.js';
import type { KeptPublication, NationalPublication } from './national-publication.js';
import { publicationRules } from './publication.rules.js';

/** What may be made public, or why nothing may. */
export type PreparedPublication =
  | { readonly kind: 'ready'; readonly kept: KeptPublication }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * The tables as they may be made public: small counts hidden, and what would give them away, in these tables and in
 * everything published before (domain §5).
 * @param earlier everything published with one of the months, the latest version of each first
 */
export async function preparePublication(
  tables: NationalTables,
  earlier: readonly KeptPublication[],
  plan: DisclosurePlan,
): Promise<PreparedPublication> {
  const { definitionId, months } = tables;
  const own = nationalCounts(tables).finished();
  const before = earlier.filter(({ publication }) => isSame(publication.months, months));
  const protection = hiddenBefore(own, before[0], plan) ?? (await protectedNow(tables, earlier, plan));
  if (protection.kind === 'exposed') return { kind: 'refused', findings: findingsOf(protection.exposed) };
  const { hidden } = protection;
  const countOf = new Map(own.cells.map(({ id, count }) => [id, count]));
  const isShown = (id: string): boolean => {
    const count = countOf.get(id);
    if (count === undefined) throw new RangeError(`a count that nobody has protected: ${id}`);
    // What is small stays hidden even where it has been made public before: nobody is pointed at it again.
    return !hidden.has(id) && !isSmall(count, plan);
  };
  const publication: NationalPublication = {
    definitionId,
    months,
    version: 1 + Math.max(0, ...before.map(({ publication: { version } }) => version)),
    reviewedForDisclosure: true,
    plan: { id: plan.id, threshold: plan.threshold, weakBase: plan.weakBase },
    tables: hideFigures(presentNational(tables), isShown, plan),
  };
  return { kind: 'ready', kept: { publication, counts: publishedCounts(own, hidden) } };
}

/** What was hidden the last time, where the same counts are published under the same plan again. */
function hiddenBefore(
  own: CountSystem,
  last: KeptPublication | undefined,
  plan: DisclosurePlan,
): Protection | undefined {
  if (last === undefined || !isSamePlan(last.publication.plan, plan)) return undefined;
  const countOf = new Map(own.cells.map(({ id, count }) => [id, count]));
  const { cells } = last.counts;
  const isSameCounts =
    cells.length === countOf.size && cells.every(({ id, count }) => countOf.get(id) === count);
  if (!isSameCounts) return undefined;
  const open = new Set(own.cells.filter(({ standing }) => standing === 'open').map(({ id }) => id));
  const hidden = cells.filter(({ id, shown }) => !shown && open.has(id));
  return { kind: 'protected', hidden: new Map(hidden.map(({ id, protection }) => [id, protection])) };
}

function protectedNow(
  tables: NationalTables,
  earlier: readonly KeptPublication[],
  plan: DisclosurePlan,
): Promise<Protection> {
  const draft = nationalCounts(tables);
  addEarlier(
    draft,
    earlier.map(({ counts }) => counts),
    plan,
  );
  linkPeriods(draft, tables.months, otherPeriods(earlier, tables.months));
  return protectCounts(draft.finished(), plan);
}

function isSamePlan(one: NationalPublication['plan'], other: DisclosurePlan): boolean {
  return one.id === other.id && one.threshold === other.threshold && one.weakBase === other.weakBase;
}

function findingsOf(exposed: readonly Exposed[]): readonly Finding[] {
  return exposed.flatMap(({ cell, ...known }) =>
    publicationRules.map((rule) => findingOf(rule, { name: cell.id, ...known })),
  );
}

/** The months of publications that are not of these very months, each period once. */
function otherPeriods(earlier: readonly KeptPublication[], months: Months): readonly Months[] {
  const periods = new Map(earlier.map(({ publication }) => [publication.months.join(), publication.months]));
  return [...periods.values()].filter((period) => !isSame(period, months));
}

type Months = readonly CalendarMonth[];

function isSame(one: Months, other: Months): boolean {
  return one.join() === other.join();
}
