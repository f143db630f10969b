import type { Rule } from '../../kernel/index.js';

/** How far a report has come (domain §4). */
export type ReportStatus = 'compiled' | 'approved' | 'submitted';

/** What is kept of a month's report when it is to be compiled again. */
export interface KeptReport {
  readonly status: ReportStatus;
}

/** What is looked at before anything is read or written: whether the month's report is still a draft. */
export const reportStatusRules: readonly Rule<KeptReport>[] = [
  {
    id: 'report-is-draft',
    severity: 'error',
    field: 'status',
    source: 'domain §4 (a submitted version never changes)',
    validFrom: '2013-03',
    message: {
      sv: 'Månadens rapport är {statusSv} och ändras inte. Filer och tal är kvar som de var.',
      en: 'The month’s report is {statusEn} and does not change. Files and counts are left as they were.',
    },
    expected: { sv: 'ett utkast', en: 'a draft' },
    holds: ({ status }) => status === 'compiled',
    values: ({ status }) => ({
      found: status,
      statusSv: status === 'submitted' ? 'inskickad' : 'godkänd',
      statusEn: status,
    }),
    examples: { holds: [{ status: 'compiled' }], breaks: [{ status: 'approved' }, { status: 'submitted' }] },
  },
];
