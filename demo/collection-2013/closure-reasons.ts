import { CLOSED_HOUSEHOLDS } from './chosen-figures.js';
import { countsFromShares } from './counts-from-shares.js';
import { CLOSURE_REASONS } from './published-tables.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** The reasons of one closed household: 1 to 12, or undefined where none is registered (domain §3.2). */
export interface ClosureReasons {
  applicant: number | undefined;
  coApplicant: number | undefined;
  household: number | undefined;
}

const DECEASED = 10;
const SHARE_SAME_REASON = 0.5;

/**
 * Closed households' reasons, with exactly table 3's numbers. Some municipalities register only for the household,
 * some only for the persons (Socialstyrelsen 2013), so most rows hold one of the two and the fewest hold both.
 * The rows with only the household's reason come last, and those with both lie between.
 */
export function dealClosureReasons(): ClosureReasons[] {
  const random = seededRandom('closure reasons');
  const rows: ClosureReasons[] = random
    .shuffle(reasonsOf('applicant'))
    .map((applicant) => ({ applicant, coApplicant: undefined, household: undefined }));
  giveCoApplicantReasons(rows, random);
  const householdReasons = reasonsOf('household');
  const withBoth = rows.length + householdReasons.length - CLOSED_HOUSEHOLDS;
  for (const row of rows.slice(-withBoth)) row.household = takeOneOf(row, householdReasons, random);
  const onlyHousehold = random
    .shuffle(householdReasons)
    .map((household) => ({ applicant: undefined, coApplicant: undefined, household }));
  return [...rows, ...onlyHousehold];
}

function reasonsOf(party: keyof typeof CLOSURE_REASONS): number[] {
  const { percent, records } = CLOSURE_REASONS[party];
  return countsFromShares(percent, records).flatMap((count, index) =>
    Array.from({ length: count }, () => index + 1),
  );
}

// A co-applicant's reason stands beside an applicant's, and is often the same: both moved, both are silent.
function giveCoApplicantReasons(rows: readonly ClosureReasons[], random: SeededRandom): void {
  for (const reason of reasonsOf('coApplicant')) {
    const free = rows.filter((row) => row.coApplicant === undefined && row.applicant !== DECEASED);
    const same = free.filter((row) => row.applicant === reason);
    const fromSame = same.length > 0 && random.chance(SHARE_SAME_REASON);
    random.pick(fromSame ? same : free).coApplicant = reason;
  }
}

// The household's reason is one of the persons' (domain §3.2); it is taken out of those that are left.
function takeOneOf(row: ClosureReasons, left: number[], random: SeededRandom): number | undefined {
  const candidates = [row.applicant, row.coApplicant].filter((reason) => reason !== undefined);
  const reason = random.pick(candidates);
  left.splice(left.indexOf(reason), 1);
  return reason;
}
