import fc from 'fast-check';
import { type AssistanceStatement, assistanceRules } from '../../../server/households/index.js';
import { countNearEdge, monthNearEdge } from './near-edges.js';
import { monthDays, statedRows, texts } from './stated-rows.js';

const facts = fc
  .record({
    household: fc.constantFrom('H-4', 'H-4', 'H-4', 'H-9'),
    applicant: fc.constantFrom('P-1', 'P-2', 'P-9'),
    coApplicant: fc.constantFrom('', 'P-1', 'P-2', 'P-9'),
    month: monthNearEdge,
    children: countNearEdge,
  })
  .map((stated): AssistanceStatement => {
    const householdKnown = stated.household !== 'H-9';
    // The persons of an unknown household are not looked for: one finding says enough.
    const known = (person: string): boolean => !householdKnown || (person !== 'P-9' && person !== '');
    return {
      ...stated,
      householdKnown,
      applicantKnown: known(stated.applicant),
      coApplicantKnown: known(stated.coApplicant),
    };
  });

/** Rows of `assistance.csv`. */
export const statedAssistance = statedRows<AssistanceStatement>(
  'assistance',
  assistanceRules,
  facts,
  `${texts('household_ref', 'month', 'applicant_ref', 'co_applicant_ref', 'children')}, month_days integer,
    household_known boolean, applicant_known boolean, co_applicant_known boolean`,
  (stated) => ({
    household_ref: stated.household,
    month: stated.month,
    applicant_ref: stated.applicant,
    co_applicant_ref: stated.coApplicant,
    children: stated.children,
    month_days: monthDays(stated.month),
    household_known: stated.householdKnown,
    applicant_known: stated.applicantKnown,
    co_applicant_known: stated.coApplicantKnown,
  }),
);
