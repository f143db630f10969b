import { type SeededRandom, seededRandom } from '../../collection-2013/seeded-random.js';
import { CASEWORKERS } from '../users/users.js';
import { type InventedPerson, inventedPerson } from './invented-person.js';
import { FAMILY_NAMES } from './names.js';

/** A household's case, as the case system keeps it. */
export interface InventedCase {
  /** The case's number, and the household's reference. */
  readonly reference: string;
  readonly unit: string;
  /** The user who works with it. */
  readonly caseworker: string;
  readonly applicant: InventedPerson;
  readonly coApplicant: InventedPerson | undefined;
  readonly children: number;
  /** How many months before the present one assistance began, 0 to 20. */
  readonly monthsSinceStart: number;
  /** How many months before the present one it was last granted; 0 where it still is. */
  readonly monthsSinceEnd: number;
}

const CASES = 84;
const COUPLES = 0.3;
const ENDED = 0.2;
const LONGEST_AGO = 20;

/** All cases of the demonstration: the same at every start. */
export function inventedCases(): readonly InventedCase[] {
  const random = seededRandom('cases of the demonstration');
  let persons = 0;
  const person = (familyName: string): InventedPerson => inventedPerson(random, persons++, familyName);
  return Array.from({ length: CASES }, (_, ordinal) => inventedCase(random, ordinal, person));
}

function inventedCase(
  random: SeededRandom,
  ordinal: number,
  person: (familyName: string) => InventedPerson,
): InventedCase {
  // Three of five cases are the first unit's: a caseworker there has the fifty that the widgets are made for.
  const worker = CASEWORKERS[ordinal % 5 < 3 ? 0 : 1 + (ordinal % 2)] ?? CASEWORKERS[0];
  const familyName = random.pick(FAMILY_NAMES);
  const monthsSinceStart = random.integer(LONGEST_AGO + 1);
  return {
    reference: `EB-${String(ordinal + 1041)}`,
    unit: worker.unit,
    caseworker: worker.subject,
    applicant: person(familyName),
    coApplicant: random.chance(COUPLES) ? person(familyName) : undefined,
    children: random.pick([0, 0, 0, 1, 1, 2, 3]),
    monthsSinceStart,
    monthsSinceEnd: random.chance(ENDED) ? Math.min(monthsSinceStart, 1 + random.integer(2)) : 0,
  };
}
