import type { SeededRandom } from '../../collection-2013/seeded-random.js';
import { type Sex, testIdentityNumber } from '../../collection-2013/test-identity-number.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.js';

/** A person in the case system's register. */
export interface InventedPerson {
  /** The case system's own reference, opaque to everybody else. */
  readonly reference: string;
  /** Twelve digits, one of the tax agency's test numbers. */
  readonly identityNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: Sex;
  /** Whether the identity is protected: then the name is shown to nobody but the caseworker who has opened the case. */
  readonly isProtected: boolean;
}

const OLDEST_BORN = 1958;
const YEARS = 48;
const PROTECTED_SHARE = 0.02;

/** Draws a person. No two ordinals have the same birth date, so no two have the same test number. */
export function inventedPerson(random: SeededRandom, ordinal: number, familyName?: string): InventedPerson {
  const sex = random.pick(['F', 'M'] as const);
  const birthDate = birthDateOf(ordinal);
  return {
    reference: `person-${String(ordinal + 1).padStart(4, '0')}`,
    identityNumber: testIdentityNumber(birthDate, sex),
    givenName: random.pick(GIVEN_NAMES[sex]),
    familyName: familyName ?? random.pick(FAMILY_NAMES),
    sex,
    isProtected: random.chance(PROTECTED_SHARE),
  };
}

// Years one after the other, and in each another day: days 1 to 28 exist in all months.
function birthDateOf(ordinal: number): string {
  const turn = Math.floor(ordinal / YEARS);
  const year = OLDEST_BORN + (ordinal % YEARS);
  const month = String((turn % 12) + 1).padStart(2, '0');
  const day = String((Math.floor(turn / 12) % 28) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
