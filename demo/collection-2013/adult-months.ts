import type { Household } from './household-register.js';
import { REPORTING_MONTHS, type ReportingMonth } from './months.js';
import type { Person } from './person-register.js';

/** Whether an adult is the household's first or second. */
export type Role = 'applicant' | 'coApplicant';

/** An adult in a reporting month with assistance: who owes an answer (domain §2.1). */
export interface AdultMonth {
  readonly person: Person;
  readonly role: Role;
  readonly month: ReportingMonth;
}

/** Every adult of the households, once for each reporting month with assistance. */
export function adultMonths(households: readonly Household[]): AdultMonth[] {
  return households.flatMap(({ applicant, coApplicant, months }) =>
    REPORTING_MONTHS.filter((month) => months.includes(month)).flatMap((month) => [
      { person: applicant, role: 'applicant' as const, month },
      ...(coApplicant === undefined ? [] : [{ person: coApplicant, role: 'coApplicant' as const, month }]),
    ]),
  );
}
