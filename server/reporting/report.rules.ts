import type { Rule } from '../kernel/index.js';
import type { AdultRole } from './report-tally.js';

/** One adult of a household with assistance, as the report is about to state the answer. */
export interface ReportedAdult {
  readonly role: AdultRole;
  readonly answered: boolean;
  /** Codes of the answer that the definition has no column for. */
  readonly codesWithoutColumn: readonly number[];
}

const APPLICANT: ReportedAdult = { role: 'applicant', answered: true, codesWithoutColumn: [] };

/** How people call the two adults. */
export const ROLE_NAMES: Readonly<Record<AdultRole, { readonly sv: string; readonly en: string }>> = {
  applicant: { sv: 'sökande', en: 'the applicant' },
  coApplicant: { sv: 'medsökande', en: 'the co-applicant' },
};

/**
 * What is looked at while a report is compiled, beside the rules of measures and closures themselves: those
 * hold for what is registered, these for what the report makes of it.
 */
export const reportRules: readonly Rule<ReportedAdult>[] = [
  {
    id: 'report-adult-is-answered',
    severity: 'warning',
    field: 'measures',
    source: 'domain §2.1 (partial non-response is counted, shown and chased)',
    validFrom: '2013-03',
    message: {
      sv: 'Svar saknas för {roleSv}. Registrera insatserna, eller kod 0 om personen inte hade någon.',
      en: 'There is no answer for {roleEn}. Register the measures, or code 0 if the person had none.',
    },
    expected: { sv: 'kod 0 eller minst en insats', en: 'code 0 or at least one measure' },
    holds: ({ answered }) => answered,
    values: ({ role }) => ({ found: '', roleSv: ROLE_NAMES[role].sv, roleEn: ROLE_NAMES[role].en }),
    examples: { holds: [APPLICANT], breaks: [{ ...APPLICANT, role: 'coApplicant', answered: false }] },
  },
  {
    id: 'report-measure-has-column',
    severity: 'warning',
    field: 'measures',
    source: 'domain §4 (code lists and layouts are versioned)',
    validFrom: '2013-03',
    message: {
      sv: 'Insats med kod {found} har ingen kolumn i rapporten och kommer inte med. Kontrollera att månaden rapporteras med rätt definition.',
      en: 'A measure with code {found} has no column in the report and is left out. See that the month is reported by the right definition.',
    },
    expected: { sv: 'koder som rapporten har kolumner för', en: 'codes that the report has columns for' },
    holds: ({ codesWithoutColumn }) => codesWithoutColumn.length === 0,
    values: ({ codesWithoutColumn }) => ({ found: codesWithoutColumn.join(', ') }),
    examples: { holds: [APPLICANT], breaks: [{ ...APPLICANT, codesWithoutColumn: [9] }] },
  },
];
