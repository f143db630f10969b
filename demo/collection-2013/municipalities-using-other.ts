import type { AdultMonth } from './adult-months.js';
import { MUNICIPALITIES_WITH_OTHER_MEASURES } from './published-tables.js';
import type { SeededRandom } from './seeded-random.js';

// Beyond these the municipalities are so small that the draw could leave one of them without its code 8.
const LARGEST_CONSIDERED = 32;

/** The codes of the municipalities that use code 8: as many as published, among those with most answers. */
export function municipalitiesUsingOther(
  adults: readonly AdultMonth[],
  random: SeededRandom,
): ReadonlySet<string> {
  const numbers = new Map<string, number>();
  for (const { person } of adults) {
    numbers.set(person.municipalityCode, (numbers.get(person.municipalityCode) ?? 0) + 1);
  }
  const largest = [...numbers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const considered = largest.slice(0, LARGEST_CONSIDERED).map(([municipalityCode]) => municipalityCode);
  return new Set(random.shuffle(considered).slice(0, MUNICIPALITIES_WITH_OTHER_MEASURES));
}
