import type { HouseholdReference, MunicipalityCode, PersonReference } from '../kernel/index.js';

/** Biståndshushåll: the unit that assistance is granted to (domain §1). */
export interface Household {
  readonly municipalityCode: MunicipalityCode;
  readonly reference: HouseholdReference;
  /** The unit of the municipality that handles it, as the host names it. */
  readonly unit: string;
}

/** An applicant or co-applicant. Names are the host's, and are not here. */
export interface Adult {
  readonly reference: PersonReference;
  /** True for a protected identity, and where the host has told nothing of the person. */
  readonly protected: boolean;
}
