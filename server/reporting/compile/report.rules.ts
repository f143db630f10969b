import type { Rule } from '../../kernel/index.js';

/** One adult of a household with assistance, as the report is about to state the answer. */
export interface ReportedAdult {
  /** Codes of the answer that the definition has no column for. */
  readonly codesWithoutColumn: readonly number[];
}

const IN_COLUMNS: ReportedAdult = { codesWithoutColumn: [] };

/**
 * What is looked at while a report is compiled, beside the rules of measures and closures themselves: those
 * hold for what is registered, these for what the report makes of it.
 */
export const reportRules: readonly Rule<ReportedAdult>[] = [
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
    examples: { holds: [IN_COLUMNS], breaks: [{ codesWithoutColumn: [9] }] },
  },
];
