import { monthExists, type Rule } from '../kernel/index.js';
import { assistanceReferenceRules } from './assistance-reference.rules.js';
import { exampleAssistance } from './assistance-statement.example.js';
import type { AssistanceStatement } from './assistance-statement.js';

/**
 * All rules of one stated assistance month. `brokenBySql` speaks of a row of `assistance.csv`, never null, with
 * `month_days` (null where the month is none) and `household_known`, `applicant_known`, `co_applicant_known`.
 */
export const assistanceRules: readonly Rule<AssistanceStatement>[] = [
  ...assistanceReferenceRules,
  monthExists({
    id: 'assistance-month-exists',
    source: 'host folder: months',
    of: ({ month }) => month,
    examples: {
      holds: [exampleAssistance()],
      breaks: [exampleAssistance({ month: '2013-00' }), exampleAssistance({ month: '2013-3' })],
    },
  }),
  {
    id: 'assistance-adults-are-two',
    severity: 'error',
    field: 'co_applicant_ref',
    source: 'domain §1: one applicant, at most one co-applicant',
    validFrom: '2013-03',
    message: {
      sv: 'Sökande och medsökande är samma person ({found}). Lämna medsökande tomt, eller rätta referensen.',
      en: 'Applicant and co-applicant are the same person ({found}). Leave the co-applicant empty, or mend the reference.',
    },
    expected: {
      sv: 'en annan person än sökande, eller tomt',
      en: 'another person than the applicant, or empty',
    },
    holds: ({ applicant, coApplicant }) => coApplicant === '' || applicant !== coApplicant,
    brokenBySql: `co_applicant_ref <> '' and co_applicant_ref = applicant_ref`,
    values: ({ coApplicant }) => ({ found: coApplicant }),
    examples: {
      holds: [exampleAssistance(), exampleAssistance({ coApplicant: '' })],
      breaks: [exampleAssistance({ coApplicant: 'P-1' })],
    },
  },
  {
    id: 'assistance-children-is-count',
    severity: 'error',
    field: 'children',
    source: 'host folder: assistance; domain §6',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” är inte ett antal barn. Ange ett heltal från 0 till 99.',
      en: '“{found}” is not a number of children. Give a whole number from 0 to 99.',
    },
    expected: { sv: 'ett heltal från 0 till 99', en: 'a whole number from 0 to 99' },
    holds: ({ children }) => /^(0|[1-9]\d?)$/.test(children),
    brokenBySql: `children not in ('0', '1', '2', '3', '4', '5') and children !~ '^(0|[1-9][0-9]?)$'`,
    values: ({ children }) => ({ found: children }),
    examples: {
      holds: [exampleAssistance(), exampleAssistance({ children: '99' })],
      breaks: ['', '-1', '100', '02', 'två'].map((children) => exampleAssistance({ children })),
    },
  },
];
