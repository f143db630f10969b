import { MUNICIPALITIES_WITH_DAYS_BY_CODE } from './chosen-figures.js';
import type { CodedAdult } from './measure-codes.js';
import { daysIn, type ReportingMonth } from './months.js';
import { MUNICIPALITIES_WITH_DAYS } from './published-tables.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** What stands where the number of days is not known (domain §2.3). */
export const DAYS_UNKNOWN = 'X';

/** Days of a measure for a person, in the order in which they are asked for: whole days, or `X`. */
export type VolumeDraw = (municipalityCode: string, month: ReportingMonth, code: number) => string;

// The codes whose numbers of municipalities are published: who gives days at all is chosen among those who use them.
const PUBLISHED_CODES = [1, 2, 5];
const FEWEST_MEASURES = 4;
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
  const withDays = municipalitiesWithDays(measuresByMunicipality(coded), random);
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

type MeasureNumbers = ReadonlyMap<string, ReadonlyMap<number, number>>;

function measuresByMunicipality(coded: readonly CodedAdult[]): MeasureNumbers {
  const numbers = new Map<string, Map<number, number>>();
  for (const { adult, codes } of coded) {
    const byCode = numbers.get(adult.person.municipalityCode) ?? new Map<number, number>();
    numbers.set(adult.person.municipalityCode, byCode);
    for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return numbers;
}

function municipalitiesWithDays(
  numbers: MeasureNumbers,
  random: SeededRandom,
): Map<number, ReadonlySet<string>> {
  const usesOften = (municipalityCode: string, code: number): boolean =>
    (numbers.get(municipalityCode)?.get(code) ?? 0) >= FEWEST_MEASURES;
  const able = [...numbers.keys()]
    .filter((municipalityCode) => PUBLISHED_CODES.every((code) => usesOften(municipalityCode, code)))
    .sort();
  const chosen = random.shuffle(able).slice(0, MUNICIPALITIES_WITH_DAYS);
  const byCode = new Map<number, ReadonlySet<string>>();
  for (const [code, wanted] of MUNICIPALITIES_WITH_DAYS_BY_CODE) {
    const using = chosen.filter((municipalityCode) => usesOften(municipalityCode, code));
    // Code 2 from the front and code 1 from the back reach all of them between them.
    if (code === 2) byCode.set(code, new Set(using.slice(0, wanted)));
    else if (code === 1) byCode.set(code, new Set(using.slice(-wanted)));
    else byCode.set(code, new Set(random.shuffle(using).slice(0, wanted)));
  }
  return byCode;
}

function drawDays(month: ReportingMonth, code: number, random: SeededRandom): number {
  // A few measures run on weekends too.
  if (random.chance(0.01)) {
    return MOST_WORKING_DAYS + 1 + random.integer(daysIn(month) - MOST_WORKING_DAYS);
  }
  const [from, to] = USUAL_DAYS.get(code) ?? [1, MOST_WORKING_DAYS];
  return from + random.integer(to - from + 1);
}
