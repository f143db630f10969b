import type { CodedAdult } from './coded-adult.js';
import { daysIn, type ReportingMonth } from './months.js';
import { municipalitiesWithDays } from './municipalities-with-days.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** What stands where the number of days is not known (domain §2.3). */
export const DAYS_UNKNOWN = 'X';

/** Days of a measure for a person, in the order in which they are asked for: whole days, or `X`. */
export type VolumeDraw = (municipalityCode: string, month: ReportingMonth, code: number) => string;

const SHARE_WITH_DAYS = 0.7;
const MOST_WORKING_DAYS = 22;
// Usual numbers of days by code, from and to: a placement is most of the month, a guidance talk a day or two.
const USUAL_DAYS: ReadonlyMap<number, readonly [from: number, to: number]> = new Map([
  [1, [5, MOST_WORKING_DAYS]],
  [2, [1, 12]],
  [3, [2, 16]],
  [4, [1, 5]],
  [5, [8, MOST_WORKING_DAYS]],
  [6, [1, 3]],
  [7, [2, 14]],
  [8, [1, 15]],
]);

/** Decides which municipalities give days for which codes, and draws days or `X` for each measure. */
export function volumeDraw(coded: readonly CodedAdult[]): VolumeDraw {
  const random = seededRandom('volumes');
  const withDays = municipalitiesWithDays(coded, random);
  const given = new Set<string>();
  return (municipalityCode, month, code) => {
    if (withDays.get(code)?.has(municipalityCode) !== true) return DAYS_UNKNOWN;
    const key = `${municipalityCode} ${code}`;
    // The first always has days: the municipality counts as one that gives them.
    if (given.has(key) && !random.chance(SHARE_WITH_DAYS)) return DAYS_UNKNOWN;
    given.add(key);
    return String(drawDays(month, code, random));
  };
}

function drawDays(month: ReportingMonth, code: number, random: SeededRandom): number {
  // A few measures run on weekends too.
  if (random.chance(0.01)) {
    return MOST_WORKING_DAYS + 1 + random.integer(daysIn(month) - MOST_WORKING_DAYS);
  }
  const [from, to] = USUAL_DAYS.get(code) ?? [1, MOST_WORKING_DAYS];
  return from + random.integer(to - from + 1);
}
