import { opaqueReference } from './opaque-reference.js';
import type { SeededRandom } from './seeded-random.js';
import { type Sex, testIdentityNumber } from './test-identity-number.js';

/** A row of `persons.csv`: an invented adult. */
export interface Person {
  readonly personReference: string;
  readonly municipalityCode: string;
  /** Twelve digits, or empty where the host knows none. */
  readonly identityNumber: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly protected: boolean;
}

// From 18 years before the first month with assistance to 70 years old in 2013.
const YOUNGEST = Date.UTC(1994, 9, 31);
const DAYS = 51 * 365;
const MILLISECONDS_PER_DAY = 86_400_000;
const SHARE_WITHOUT_IDENTITY_NUMBER = 0.01;
const SHARE_PROTECTED = 0.001;

/** Makes the collection's persons, each with a test identity number that nobody else has. */
export class PersonRegister {
  readonly #random: SeededRandom;
  readonly #persons: Person[] = [];
  readonly #taken = new Set<string>();

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** All persons made so far. */
  get persons(): readonly Person[] {
    return this.#persons;
  }

  /** A new person of the municipality. */
  enrol(municipalityCode: string): Person {
    const sex = this.#random.chance(0.47) ? 'F' : 'M';
    const identity = this.#freeIdentity(sex);
    const known = identity.free && !this.#random.chance(SHARE_WITHOUT_IDENTITY_NUMBER);
    const person: Person = {
      personReference: opaqueReference('p', municipalityCode, this.#persons.length),
      municipalityCode,
      identityNumber: known ? identity.number : '',
      birthDate: identity.birthDate,
      sex,
      protected: this.#random.chance(SHARE_PROTECTED),
    };
    this.#taken.add(identity.number);
    this.#persons.push(person);
    return person;
  }

  // One test number per date and sex: where it is taken, the nearest earlier date within a year that has one left.
  #freeIdentity(sex: Sex): { number: string; birthDate: string; free: boolean } {
    const draw = this.#random.next();
    // The young are more: the draw's square pulls towards the youngest, half of it keeps enough dates for them.
    const drawn = Math.floor(DAYS * draw * (0.6 + 0.4 * draw));
    let birthDate = dateBefore(drawn);
    for (let back = 0; back < 365; back++) {
      birthDate = dateBefore(Math.min(drawn + back, DAYS));
      const number = testIdentityNumber(birthDate, sex);
      if (!this.#taken.has(number)) return { number, birthDate, free: true };
    }
    return { number: testIdentityNumber(birthDate, sex), birthDate, free: false };
  }
}

function dateBefore(days: number): string {
  return new Date(YOUNGEST - days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
