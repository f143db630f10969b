import { opaqueReference } from './opaque-reference.js';
import type { Participant } from './participants.js';
import type { Person, PersonRegister } from './person-register.js';
import type { SeededRandom } from './seeded-random.js';
import { unitNames } from './unit-names.js';

/** A household and the months in which it had assistance: one row of `households.csv`, several of `assistance.csv`. */
export interface Household {
  readonly householdReference: string;
  readonly municipalityCode: string;
  readonly unit: string;
  readonly applicant: Person;
  readonly coApplicant: Person | undefined;
  readonly children: number;
  /** Assistance months `YYYY-MM`, in order. */
  readonly months: readonly string[];
}

/** What is decided about a household before it is made. */
export interface HouseholdPlan {
  readonly participant: Participant;
  readonly withCoApplicant: boolean;
  readonly months: readonly string[];
}

const CHILDREN_ALONE = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3];
const CHILDREN_WITH_CO_APPLICANT = [0, 0, 1, 1, 2, 2, 3, 3, 4, 6];

/** Makes the collection's households, with persons of their own. */
export class HouseholdRegister {
  readonly #random: SeededRandom;
  readonly #persons: PersonRegister;
  readonly #households: Household[] = [];

  constructor(random: SeededRandom, persons: PersonRegister) {
    this.#random = random;
    this.#persons = persons;
  }

  /** All households made so far. */
  get households(): readonly Household[] {
    return this.#households;
  }

  /** A new household as planned. */
  enrol({ participant, withCoApplicant, months }: HouseholdPlan): Household {
    const { municipalityCode } = participant;
    const household: Household = {
      householdReference: opaqueReference('h', municipalityCode, this.#households.length),
      municipalityCode,
      unit: this.#random.pick(unitNames(participant)),
      applicant: this.#persons.enrol(municipalityCode),
      coApplicant: withCoApplicant ? this.#persons.enrol(municipalityCode) : undefined,
      children: this.#random.pick(withCoApplicant ? CHILDREN_WITH_CO_APPLICANT : CHILDREN_ALONE),
      months,
    };
    this.#households.push(household);
    return household;
  }
}
