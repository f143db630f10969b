import type { AdultMonth } from './adult-months.js';
import { type CodedAdult, OTHER_MEASURE } from './coded-adult.js';
import type { SeededRandom } from './seeded-random.js';

const SHARE_SAME_CODE_IN_BOTH_MONTHS = 0.7;

/**
 * Gives each adult one code, until each code's number (code 1 first) is used up. Municipalities without code 8 draw
 * first: then what is left, with every code 8, is as much as the others need.
 */
export function dealFirstCodes(
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
