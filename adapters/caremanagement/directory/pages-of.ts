import type { HouseholdPage } from '@avstamp/plugin-sdk';
import { adultsIn } from '../households/assisted-month.js';
import { type PersonFacts, personsOf } from '../persons/person-facts.js';
import type { Reading } from '../reading/reading.js';

/** Rows on a page, and persons asked for at a time. */
const PAGE_ROWS = 1000;

/**
 * A reading page by page: households, their adults, months of assistance, and closings that somebody has confirmed.
 * Proposed closings are on none of them.
 * @param month only what belongs to it, `YYYY-MM`; everything where it is left out
 */
export async function* pagesOf(
  reading: Reading,
  persons: PersonFacts,
  month?: string,
): AsyncGenerator<HouseholdPage> {
  const months = reading.months.filter((each) => month === undefined || each.month === month);
  const closings = reading.closings.filter(
    ({ closedOn }) => month === undefined || closedOn.startsWith(month),
  );
  const named = new Set([...months, ...closings].map(({ householdReference }) => householdReference));
  const households = reading.households.filter(({ householdReference }) => named.has(householdReference));
  for (const page of pages(households)) yield { households: page };
  for (const page of pages([...new Set(months.flatMap(adultsIn))]))
    yield { persons: await personsOf(page, persons) };
  for (const page of pages(months)) yield { assistance: page };
  for (const page of pages(closings)) yield { closings: page };
}

function* pages<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += PAGE_ROWS) yield rows.slice(start, start + PAGE_ROWS);
}
