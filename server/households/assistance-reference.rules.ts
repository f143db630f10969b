import type { Rule } from '../kernel/index.js';
import { exampleAssistance } from './assistance-statement.example.js';
import type { AssistanceStatement } from './assistance-statement.js';
import { referenceKnown } from './reference.rules.js';

/**
 * What an assistance month refers to is known. A reference that is known has the right form, because it was
 * checked where it was first stated.
 */
export const assistanceReferenceRules: readonly Rule<AssistanceStatement>[] = [
  referenceKnown({
    id: 'assistance-household-known',
    field: 'household_ref',
    what: { sv: 'hushåll', en: 'a household' },
    where: { sv: 'households.csv', en: 'households.csv' },
    of: ({ household }) => household,
    known: ({ householdKnown }) => householdKnown,
    sqlKnown: 'household_known',
    examples: {
      holds: [exampleAssistance()],
      breaks: [exampleAssistance({ householdKnown: false })],
    },
  }),
  referenceKnown({
    id: 'assistance-applicant-known',
    field: 'applicant_ref',
    what: { sv: 'person', en: 'a person' },
    where: { sv: 'persons.csv', en: 'persons.csv' },
    of: ({ applicant }) => applicant,
    known: ({ applicantKnown }) => applicantKnown,
    sqlKnown: 'applicant_known',
    examples: {
      holds: [exampleAssistance()],
      breaks: [exampleAssistance({ applicantKnown: false })],
    },
  }),
  referenceKnown({
    id: 'assistance-co-applicant-known',
    field: 'co_applicant_ref',
    what: { sv: 'person', en: 'a person' },
    where: { sv: 'persons.csv', en: 'persons.csv' },
    of: ({ coApplicant }) => coApplicant,
    known: ({ coApplicant, coApplicantKnown }) => coApplicant === '' || coApplicantKnown,
    sqlKnown: `(co_applicant_ref = '' or co_applicant_known)`,
    examples: {
      holds: [exampleAssistance(), exampleAssistance({ coApplicant: '', coApplicantKnown: false })],
      breaks: [exampleAssistance({ coApplicantKnown: false })],
    },
  }),
];
