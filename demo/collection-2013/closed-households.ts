import { apportion } from './apportionment.js';
import { CLOSED_HOUSEHOLDS } from './chosen-figures.js';
import { type ClosureReasons, dealClosureReasons } from './closure-reasons.js';
import type { Household, HouseholdRegister } from './household-register.js';
import { daysIn, EARLIER_MONTHS, REPORTING_MONTHS } from './months.js';
import { relativeSize } from './municipality-size.js';
import type { Participant } from './participants.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** A household that was closed in March or April: a row of `closings.csv` and one of `closure_reasons.csv`. */
export interface ClosedHousehold {
  readonly household: Household;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  readonly reasons: ClosureReasons;
}

// Where only the household's reason is registered, the household may still have had two adults.
const SHARE_WITH_CO_APPLICANT = 0.09;

/** Closed households for the municipalities that sent a closures file; their last assistance month lies before March. */
export function enrolClosedHouseholds(
  participants: readonly Participant[],
  register: HouseholdRegister,
): ClosedHousehold[] {
  const random = seededRandom('closed households');
  const shuffled = random.shuffle(participants);
  const sizes = shuffled.map((participant) => relativeSize(participant, random));
  const numbers = apportion(CLOSED_HOUSEHOLDS, sizes, 2);
  const reasonRows = inLooseOrder(dealClosureReasons(), random);
  return shuffled.flatMap((participant, index) =>
    reasonRows.splice(0, numbers[index]).map((reasons) => {
      const onlyHousehold = reasons.applicant === undefined;
      const withCoApplicant =
        reasons.coApplicant !== undefined || (onlyHousehold && random.chance(SHARE_WITH_CO_APPLICANT));
      const household = register.enrol({ participant, withCoApplicant, months: drawMonths(random) });
      return { household, closedOn: drawDate(random), reasons };
    }),
  );
}

// Municipalities take consecutive rows. With the order only loosened, most of them register in one way, as told in
// the report, and some in several.
function inLooseOrder(rows: readonly ClosureReasons[], random: SeededRandom): ClosureReasons[] {
  return rows
    .map((row, index) => ({ row, place: index / rows.length + random.next() * 0.2 }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

// Mostly to February: a household is closed a month or more after its last assistance (domain §3.1).
function drawMonths(random: SeededRandom): readonly string[] {
  const end = EARLIER_MONTHS.length - Math.floor(random.next() * random.next() * EARLIER_MONTHS.length);
  return EARLIER_MONTHS.slice(random.integer(end), end);
}

function drawDate(random: SeededRandom): string {
  const month = random.pick(REPORTING_MONTHS);
  return `${month}-${String(1 + random.integer(daysIn(month))).padStart(2, '0')}`;
}
