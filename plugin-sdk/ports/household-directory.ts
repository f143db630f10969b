/** A household as the host has it, in the municipality that was asked for. */
export interface HostHousehold {
  /** The host's own reference, 1 to 64 characters. */
  readonly householdReference: string;
  /** The unit of social services that the household belongs to. */
  readonly unit: string;
}

/** A person whom months of assistance name. Neither name nor identity number: the module asks for none here. */
export interface HostPerson {
  readonly personReference: string;
  /** `YYYY-MM-DD`; left out where the host does not know it. */
  readonly birthDate?: string;
  readonly sex?: 'F' | 'M';
  /** Whether the identity is protected. */
  readonly protected: boolean;
}

/** A month in which a household had assistance. */
export interface HostAssistanceMonth {
  readonly householdReference: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly applicantReference: string;
  /** Left out where the applicant has no co-applicant. */
  readonly coApplicantReference?: string;
  /** Children in the household, 0 to 99. */
  readonly children: number;
}

/** A household that the host closed: all its assistance has ended. */
export interface HostClosing {
  readonly householdReference: string;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
}

/**
 * Some of what was asked for; any of the four may be left out. What belongs together may stand on different pages, in any
 * order.
 */
export interface HouseholdPage {
  readonly households?: readonly HostHousehold[];
  readonly persons?: readonly HostPerson[];
  readonly assistance?: readonly HostAssistanceMonth[];
  readonly closings?: readonly HostClosing[];
}

/** What is asked for: all of a month, or all that has changed since a moment. Always of one municipality. */
export type HouseholdRequest =
  | { readonly municipalityCode: string; readonly month: string }
  /** ISO 8601 in universal time. */
  | { readonly municipalityCode: string; readonly changedSince: string };

/**
 * The host's households, months of assistance and closings. The module takes them over by the rules of `avstamp load`:
 * what breaks a rule is refused and kept aside with the reason, and taking over again changes nothing.
 */
export interface HouseholdDirectory {
  /** The municipalities whose households the host has, four digits each: the job takes over from these. */
  readonly municipalityCodes: readonly string[];
  /**
   * What was asked for, page by page, so that neither side ever holds all of it: some thousand rows a page. Of a month: its
   * months of assistance with their households and adults, and its closings. Where it throws, nothing is taken over.
   */
  pages(request: HouseholdRequest): AsyncIterable<HouseholdPage>;
}
