import type { AdultMonth, Role } from './adult-months.js';
import { apportion } from './apportionment.js';
import { MEASURE_COUNTS, MEASURES_BY_ROLE, MUNICIPALITIES_WITH_OTHER_MEASURES } from './published-tables.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** An adult with the measure codes (1 to 8, each once) of a month. */
export interface CodedAdult {
  readonly adult: AdultMonth;
  readonly codes: number[];
}

/** The code of other measures, which are told in words (domain §2.2). */
export const OTHER_MEASURE = 8;

const SHARE_SAME_CODE_IN_BOTH_MONTHS = 0.7;
const MOST_CODES = 3;
// Beyond these the municipalities are so small that the draw could leave one of them without its code 8.
const LARGEST_CONSIDERED = 32;

/** Deals out the published numbers of measures by code: one to each adult, then the rest as second and third. */
export function dealCodes(withMeasures: readonly AdultMonth[]): CodedAdult[] {
  const random = seededRandom('measure codes');
  const usingOther = municipalitiesUsingOther(withMeasures, random);
  const beyondFirst = apportion(
    MEASURE_COUNTS.reduce((sum, count) => sum + count, 0) - withMeasures.length,
    MEASURE_COUNTS,
  );
  const first = MEASURE_COUNTS.map((count, index) => count - (beyondFirst[index] ?? 0));
  const coded = dealFirstCodes(withMeasures, first, usingOther, random);
  dealFurtherCodes(coded, beyondFirst, usingOther, random);
  return coded;
}

function municipalitiesUsingOther(adults: readonly AdultMonth[], random: SeededRandom): ReadonlySet<string> {
  const numbers = new Map<string, number>();
  for (const { person } of adults) {
    numbers.set(person.municipalityCode, (numbers.get(person.municipalityCode) ?? 0) + 1);
  }
  const largest = [...numbers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const considered = largest.slice(0, LARGEST_CONSIDERED).map(([municipalityCode]) => municipalityCode);
  return new Set(random.shuffle(considered).slice(0, MUNICIPALITIES_WITH_OTHER_MEASURES));
}

// Municipalities without code 8 draw first: then what is left, with every code 8, is what the others need.
function dealFirstCodes(
  adults: readonly AdultMonth[],
  numbers: readonly number[],
  usingOther: ReadonlySet<string>,
  random: SeededRandom,
): CodedAdult[] {
  const left = [...numbers];
  const habits = new Map<string, number>();
  const preferences = new Map<string, readonly number[]>();
  const shuffled = random.shuffle(adults);
  const uses = (adult: AdultMonth): boolean => usingOther.has(adult.person.municipalityCode);
  const inOrder = [...shuffled.filter((adult) => !uses(adult)), ...shuffled.filter(uses)];
  return inOrder.map((adult) => {
    const { municipalityCode, personReference } = adult.person;
    const preference = preferences.get(municipalityCode) ?? left.map(() => affinity(random));
    preferences.set(municipalityCode, preference);
    const habit = habits.get(personReference);
    const keepsHabit = habit !== undefined && (left[habit - 1] ?? 0) > 0;
    const weights = left.map((count, index) =>
      index + 1 === OTHER_MEASURE && !uses(adult) ? 0 : count * (preference[index] ?? 0),
    );
    const code =
      keepsHabit && random.chance(SHARE_SAME_CODE_IN_BOTH_MONTHS) ? habit : drawCode(weights, random);
    habits.set(personReference, code);
    left[code - 1] = (left[code - 1] ?? 0) - 1;
    return { adult, codes: [code] };
  });
}

// Municipalities differ in what they offer: from hardly any of a code to many times as much as another.
function affinity(random: SeededRandom): number {
  const draw = random.next();
  return 0.2 + 3 * draw * draw;
}

function drawCode(weights: readonly number[], random: SeededRandom): number {
  const drawable = weights.flatMap((weight, index) => (weight > 0 ? [{ weight, code: index + 1 }] : []));
  let rest = random.next() * drawable.reduce((sum, { weight }) => sum + weight, 0);
  const drawn = drawable.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  return (drawn ?? random.pick(drawable)).code;
}

function dealFurtherCodes(
  coded: readonly CodedAdult[],
  numbers: readonly number[],
  usingOther: ReadonlySet<string>,
  random: SeededRandom,
): void {
  const codes = random.shuffle(
    numbers.flatMap((number, index) => Array.from({ length: number }, () => index + 1)),
  );
  for (const role of ['coApplicant', 'applicant'] as const satisfies readonly Role[]) {
    const ofRole = coded.filter(({ adult }) => adult.role === role);
    for (const code of codes.splice(0, MEASURES_BY_ROLE[role] - ofRole.length)) {
      const from = random.integer(ofRole.length);
      const taker = [...ofRole.slice(from), ...ofRole.slice(0, from)].find(
        ({ adult, codes: held }) =>
          held.length < MOST_CODES &&
          !held.includes(code) &&
          (code !== OTHER_MEASURE || usingOther.has(adult.person.municipalityCode)),
      );
      taker?.codes.push(code);
    }
  }
}
