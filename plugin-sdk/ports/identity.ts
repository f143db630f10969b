/**
 * What a signed-in user is to the module. One role per request; a person with several roles chooses in the host.
 *
 * - `caseworker`: decides assistance; sees the households of own units
 * - `unitManager`: as a caseworker, for the units that are led
 * - `labourMarketOfficer`: registers measures of the persons worked with, and sees no assistance
 * - `externalProvider`: reports attendance of measures that the municipality has procured
 * - `reporter`: signs and sends the municipality's report
 * - `auditor`: reads the log of who read what
 * - `administrator`: looks after the installation, and sees no person
 * - `national`: compiles the municipalities' reports
 */
export const ROLES = [
  'caseworker',
  'unitManager',
  'labourMarketOfficer',
  'externalProvider',
  'reporter',
  'auditor',
  'administrator',
  'national',
] as const;
/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** Who asks, as the host vouches for it. */
export interface Identity {
  /** The host's stable and opaque id of the user; it stands in the audit log. 1 to 64 characters. */
  readonly subject: string;
  readonly role: Role;
  /** The municipality worked for, four digits; empty for the role `national` only. */
  readonly municipalityCode: string;
  /** Names of the units worked for, as they stand in the host's households. */
  readonly units: readonly string[];
  /** For greeting the user; never kept and never logged. */
  readonly name?: string;
}

/** The headers of a request, lower-case names, as Node gives them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The host's answer to who a request comes from. */
export interface IdentityPort {
  /** The identity that the request proves, or undefined where it proves none. Throws only where it cannot be told. */
  identify(headers: RequestHeaders): Promise<Identity | undefined>;
}
