/** A month's assistance to a household as a host states it (domain §1): text, before it is believed. */
export interface AssistanceStatement {
  readonly household: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly applicant: string;
  /** Empty where there is none. */
  readonly coApplicant: string;
  /** Number of children, 0 to 99. */
  readonly children: string;
  /** Whether the references name something that is stated beside this, or known from before. */
  readonly householdKnown: boolean;
  readonly applicantKnown: boolean;
  readonly coApplicantKnown: boolean;
}
