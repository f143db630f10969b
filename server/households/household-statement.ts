/** A household as a host names it (domain §1): text as it was read, before it is believed. */
export interface HouseholdStatement {
  readonly reference: string;
  readonly municipality: string;
  /** The social services' unit that the household belongs to; may be empty. */
  readonly unit: string;
}
