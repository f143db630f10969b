import { apportion } from './apportionment.js';
import { HOUSEHOLD_MONTHS, MUNICIPALITIES_WITH_ONE_MONTH } from './chosen-figures.js';
import type { Household, HouseholdRegister } from './household-register.js';
import { REPORTING_MONTHS } from './months.js';
import { relativeSize } from './municipality-size.js';
import type { Participant } from './participants.js';
import { seededRandom } from './seeded-random.js';

// Of ten household-months eight belong to households that have assistance in both months.
const HOUSEHOLDS_IN_BOTH_MONTHS = 0.4;
const SHARE_WITH_FEBRUARY = 0.6;
const FEWEST_ROWS = 20;

/** Households with assistance in March, April or both, for the municipalities that sent a measures file. */
export function enrolAssistedHouseholds(
  participants: readonly Participant[],
  register: HouseholdRegister,
): Household[] {
  const random = seededRandom('assisted households');
  const sizes = participants.map((participant) => relativeSize(participant, random));
  const rows = apportion(HOUSEHOLD_MONTHS.all, sizes, FEWEST_ROWS);
  const rowsWithCoApplicant = apportion(HOUSEHOLD_MONTHS.withCoApplicant, rows);
  const oneMonth = new Set(random.shuffle(participants).slice(0, MUNICIPALITIES_WITH_ONE_MONTH));
  return participants.flatMap((participant, index) => {
    const reported = oneMonth.has(participant) ? [random.pick(REPORTING_MONTHS)] : REPORTING_MONTHS;
    const withCoApplicant = rowsWithCoApplicant[index] ?? 0;
    const alone = (rows[index] ?? 0) - withCoApplicant;
    const plans = [
      ...monthsOfHouseholds(alone, reported).map((months) => ({ months, withCoApplicant: false })),
      ...monthsOfHouseholds(withCoApplicant, reported).map((months) => ({ months, withCoApplicant: true })),
    ];
    return random.shuffle(plans).map((plan) => {
      const february = plan.months[0] === '2013-03' && random.chance(SHARE_WITH_FEBRUARY);
      const months = february ? ['2013-02', ...plan.months] : plan.months;
      return register.enrol({ participant, withCoApplicant: plan.withCoApplicant, months });
    });
  });
}

// The reporting months of each household, so that together they are the given number of household-months.
function monthsOfHouseholds(rows: number, reported: readonly string[]): (readonly string[])[] {
  const both = reported.length > 1 ? Math.floor(rows * HOUSEHOLDS_IN_BOTH_MONTHS) : 0;
  const inBoth = Array.from({ length: both }, () => reported);
  const inOne = Array.from({ length: rows - 2 * both }, (_, index) =>
    reported.slice(index % reported.length, (index % reported.length) + 1),
  );
  return [...inBoth, ...inOne];
}
