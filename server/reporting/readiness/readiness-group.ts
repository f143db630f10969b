import type { Caseload } from '@avstamp/plugin-sdk';
import { type CountedNoun, grouped, type MunicipalityCode } from '../../kernel/index.js';
import type { ReadinessCategory, ReadinessItem } from './readiness-item.js';

/** How much of one kind is left with one caseworker. */
export interface ReadinessGroup {
  readonly unit: string;
  /** The user whom the host names; empty where it names nobody. */
  readonly caseworker: string;
  readonly category: ReadinessCategory;
  /** The rule that finds it; empty for rows of lists. */
  readonly rule: string;
  readonly count: number;
  /** The households' pseudonyms, in order; fewer than counted where the month has none yet. */
  readonly runningNumbers: readonly number[];
}

/** One thing that is left, with the caseworker. */
export interface AssignedItem extends ReadinessItem {
  readonly caseworker: string;
}

/** Asked of the host at a time. */
const HOUSEHOLDS_AT_A_TIME = 1000;

/** Whom the host names, by household; nobody in a host without a caseload. */
export type Caseworkers = ReadonlyMap<string, string>;

/** Whom the host names for the households of the items. */
export async function caseworkersOf(
  municipality: MunicipalityCode,
  items: readonly ReadinessItem[],
  caseload: Caseload | undefined,
): Promise<Caseworkers> {
  if (caseload === undefined) return new Map();
  const households = [...new Set(items.map(({ household }) => household))];
  const caseworkers = new Map<string, string>();
  for (let from = 0; from < households.length; from += HOUSEHOLDS_AT_A_TIME) {
    const some = households.slice(from, from + HOUSEHOLDS_AT_A_TIME);
    for (const [household, subject] of await caseload.caseworkersOf(municipality, some)) {
      caseworkers.set(household, subject);
    }
  }
  return caseworkers;
}

/** The items with whoever the host names for each household; empty where it names nobody. */
export function assignItems(
  items: readonly ReadinessItem[],
  caseworkers: Caseworkers,
): readonly AssignedItem[] {
  return items.map((item) => ({ ...item, caseworker: caseworkers.get(item.household) ?? '' }));
}

/** The items by unit, caseworker, category and rule, in that order. */
export function groupItems<Item extends ReadinessItem>(
  items: readonly Item[],
  caseworkerOf: (item: Item) => string,
): readonly ReadinessGroup[] {
  const groups = grouped(
    items,
    (item) => `${item.unit}\u001f${caseworkerOf(item)}\u001f${item.category}\u001f${item.finding.rule}`,
  );
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, some]) => {
      const [first] = some;
      if (first === undefined) return [];
      const { unit, category, finding } = first;
      const caseworker = caseworkerOf(first);
      const runningNumbers = some
        .map(({ runningNumber }) => runningNumber)
        .filter((runningNumber) => runningNumber !== null)
        .toSorted((one, other) => one - other);
      return [{ unit, caseworker, category, rule: finding.rule, count: some.length, runningNumbers }];
    });
}

/** How much is left of each category. */
export function countByCategory(
  groups: readonly ReadinessGroup[],
): Readonly<Record<ReadinessCategory, number>> {
  const counts = { unanswered: 0, blocking: 0, warnings: 0, closures: 0, imports: 0 };
  for (const { category, count } of groups) counts[category] += count;
  return counts;
}

/** What is left of each category, in the singular and in the plural. */
export const CATEGORY_NOUNS: Readonly<Record<ReadinessCategory, CountedNoun>> = {
  unanswered: {
    one: { sv: 'person utan svar', en: 'person without an answer' },
    several: { sv: 'personer utan svar', en: 'persons without an answer' },
  },
  blocking: {
    one: { sv: 'fel som stoppar rapporten', en: 'error that stops the report' },
    several: { sv: 'fel som stoppar rapporten', en: 'errors that stop the report' },
  },
  warnings: {
    one: { sv: 'varning att ta ställning till', en: 'warning to decide about' },
    several: { sv: 'varningar att ta ställning till', en: 'warnings to decide about' },
  },
  closures: {
    one: { sv: 'avslut utan orsak', en: 'closure without a reason' },
    several: { sv: 'avslut utan orsak', en: 'closures without a reason' },
  },
  imports: {
    one: { sv: 'importerad rad att avgöra', en: 'imported row to settle' },
    several: { sv: 'importerade rader att avgöra', en: 'imported rows to settle' },
  },
};
