/** A household of a generated folder: the same number gives the same household, in every run. */
export interface InventedHousehold {
  readonly reference: string;
  readonly applicant: string;
  /** Empty where there is none; 7 of 13 households have one, so that 130 000 households hold 200 000 adults. */
  readonly coApplicant: string;
  readonly children: number;
  readonly unit: string;
}

/** Applicants, and seven co-applicants for every thirteen of them. */
export const ADULTS_PER_HOUSEHOLD = 20 / 13;

/** The household with that number in that municipality. */
export function inventedHousehold(municipality: string, number: number): InventedHousehold {
  const couple = number % 13 < 7;
  return {
    reference: `${municipality}-H${number}`,
    applicant: `${municipality}-P${2 * number}`,
    coApplicant: couple ? `${municipality}-P${2 * number + 1}` : '',
    children: number % 4,
    unit: `Enhet ${(number % 5) + 1}`,
  };
}
