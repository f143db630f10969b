import type { Rule } from '../kernel/index.js';
import { exampleClosure } from './closure-statement.example.js';
import type { ClosureStatement } from './closure-statement.js';

/** How the reasons of the three levels belong together (domain §3.2). */
export const closureLevelRules: readonly Rule<ClosureStatement>[] = [
  {
    id: 'closure-co-applicant-reason-needs-co-applicant',
    severity: 'error',
    field: 'co_applicant_reason',
    source: 'domain §3.2',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet hade ingen medsökande den sista biståndsmånaden. Lämna medsökandes orsak ({found}) tom.',
      en: 'The household had no co-applicant in its last assistance month. Leave the co-applicant’s reason ({found}) empty.',
    },
    expected: { sv: 'tomt', en: 'empty' },
    holds: ({ hasCoApplicant, coApplicantReason }) => hasCoApplicant !== false || coApplicantReason === '',
    brokenBySql: "has_co_applicant is false and co_applicant_reason <> ''",
    values: ({ coApplicantReason }) => ({ found: coApplicantReason }),
    examples: {
      holds: [exampleClosure(), exampleClosure({ hasCoApplicant: true, coApplicantReason: '1' })],
      breaks: [exampleClosure({ coApplicantReason: '1' })],
    },
  },
  {
    id: 'closure-household-reason-is-one-of-the-persons',
    severity: 'error',
    field: 'household_reason',
    source: 'domain §3.2; Socialstyrelsen 2013, appendix 2',
    validFrom: '2013-03',
    message: {
      sv: 'Personernas orsaker är {applicant} och {coApplicant}, hushållets är {found}. Välj den av de två som betydde mest.',
      en: 'The persons’ reasons are {applicant} and {coApplicant}, the household’s is {found}. Choose the one of the two that mattered most.',
    },
    expected: { sv: '{applicant} eller {coApplicant}', en: '{applicant} or {coApplicant}' },
    holds: ({ applicantReason, coApplicantReason, householdReason }) =>
      applicantReason === '' ||
      coApplicantReason === '' ||
      householdReason === '' ||
      householdReason === applicantReason ||
      householdReason === coApplicantReason,
    brokenBySql:
      "applicant_reason <> '' and co_applicant_reason <> '' and household_reason not in ('', applicant_reason, co_applicant_reason)",
    values: ({ applicantReason, coApplicantReason, householdReason }) => ({
      found: householdReason,
      applicant: applicantReason,
      coApplicant: coApplicantReason,
    }),
    examples: {
      holds: [
        exampleClosure({
          hasCoApplicant: true,
          applicantReason: '11',
          coApplicantReason: '4',
          householdReason: '4',
        }),
        exampleClosure(),
      ],
      breaks: [
        exampleClosure({
          hasCoApplicant: true,
          applicantReason: '11',
          coApplicantReason: '4',
          householdReason: '1',
        }),
      ],
    },
  },
  {
    id: 'closure-household-reason-follows-applicant',
    severity: 'warning',
    field: 'household_reason',
    source: 'domain §3.2',
    validFrom: '2013-03',
    message: {
      sv: 'Hushållet har bara en vuxen, men orsakerna skiljer sig: {applicant} för sökande och {found} för hushållet. Stämmer det?',
      en: 'The household has one adult only, but the reasons differ: {applicant} for the applicant and {found} for the household. Is that right?',
    },
    expected: { sv: '{applicant}', en: '{applicant}' },
    holds: ({ hasCoApplicant, applicantReason, householdReason }) =>
      hasCoApplicant !== false ||
      applicantReason === '' ||
      householdReason === '' ||
      applicantReason === householdReason,
    values: ({ applicantReason, householdReason }) => ({
      found: householdReason,
      applicant: applicantReason,
    }),
    examples: { holds: [exampleClosure()], breaks: [exampleClosure({ householdReason: '12' })] },
  },
  {
    id: 'closure-has-reasons',
    severity: 'warning',
    field: 'household_reason',
    source: 'domain §3.2, §3.3',
    validFrom: '2013-03',
    message: {
      sv: 'Avslutet saknar orsak för {missingSv}. Ange orsaken; är den inte känd finns en kod för det.',
      en: 'The closure has no reason for {missingEn}. Give the reason; there is a code for one that is not known.',
    },
    expected: {
      sv: 'en orsak för varje vuxen och för hushållet',
      en: 'a reason for each adult and for the household',
    },
    holds: (statement) => missingLevels(statement).length === 0,
    values: (statement) => ({
      found: '',
      missingSv: missingLevels(statement)
        .map(({ sv }) => sv)
        .join(', '),
      missingEn: missingLevels(statement)
        .map(({ en }) => en)
        .join(', '),
    }),
    examples: {
      holds: [exampleClosure()],
      breaks: [
        exampleClosure({ householdReason: '' }),
        exampleClosure({ hasCoApplicant: true }),
        exampleClosure({ applicantReason: '', householdReason: '' }),
      ],
    },
  },
];

function missingLevels(statement: ClosureStatement): { sv: string; en: string }[] {
  return [
    ...(statement.applicantReason === '' ? [{ sv: 'sökande', en: 'the applicant' }] : []),
    ...(statement.hasCoApplicant === true && statement.coApplicantReason === ''
      ? [{ sv: 'medsökande', en: 'the co-applicant' }]
      : []),
    ...(statement.householdReason === '' ? [{ sv: 'hushållet', en: 'the household' }] : []),
  ];
}
