import type { LocalizedText, Rule } from '../kernel/index.js';
import { exampleClosure } from './closure-statement.example.js';
import type { ClosureStatement } from './closure-statement.js';

type ReasonField = 'applicantReason' | 'coApplicantReason' | 'householdReason';

/** The reason of each level is a code of the list, or empty where it is not recorded (domain §3.2). */
export const closureReasonRules: readonly Rule<ClosureStatement>[] = [
  reasonInList('closure-applicant-reason-in-list', 'applicantReason', 'applicant_reason', {
    sv: 'sökande',
    en: 'the applicant',
  }),
  reasonInList('closure-co-applicant-reason-in-list', 'coApplicantReason', 'co_applicant_reason', {
    sv: 'medsökande',
    en: 'the co-applicant',
  }),
  reasonInList('closure-household-reason-in-list', 'householdReason', 'household_reason', {
    sv: 'hushållet',
    en: 'the household',
  }),
];

function reasonInList(
  id: string,
  field: ReasonField,
  column: string,
  level: LocalizedText,
): Rule<ClosureStatement> {
  return {
    id,
    severity: 'error',
    field: column,
    source: 'domain §3.2; Socialstyrelsen 2013, appendix 2',
    validFrom: '2013-03',
    message: {
      sv: `Orsaken ”{found}” för ${level.sv} finns inte i kodlistan. Välj någon av {codes}, eller lämna tomt.`,
      en: `The reason “{found}” for ${level.en} is not in the code list. Choose one of {codes}, or leave it empty.`,
    },
    expected: { sv: 'någon av {codes}, eller tomt', en: 'one of {codes}, or empty' },
    holds: ({ list, [field]: reason }) =>
      list === undefined || reason === '' || list.codes.some(({ code }) => String(code) === reason),
    brokenBySql: `list_codes is not null and ${column} <> '' and ${column} <> all (list_codes)`,
    values: ({ list, [field]: reason }) => ({
      found: reason,
      codes: (list?.codes ?? []).map(({ code }) => code).join(', '),
    }),
    examples: {
      holds: [exampleClosure(), exampleClosure({ [field]: '' })],
      breaks: [exampleClosure({ [field]: '13' }), exampleClosure({ [field]: '01' })],
    },
  };
}
