import type { AssistanceStatement } from './assistance-statement.js';

/** A statement that keeps every rule, changed where an example needs it. */
export function exampleAssistance(change: Partial<AssistanceStatement> = {}): AssistanceStatement {
  return {
    household: 'H-1',
    month: '2013-03',
    applicant: 'P-1',
    coApplicant: 'P-2',
    children: '0',
    householdKnown: true,
    applicantKnown: true,
    coApplicantKnown: true,
    ...change,
  };
}
