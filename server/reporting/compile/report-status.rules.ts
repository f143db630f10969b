import type { Rule } from '../../kernel/index.js';

/** How far a report has come (domain §4). */
export type ReportStatus = 'compiled' | 'approved' | 'submitted';

/** What is kept of a month's report when it is to be compiled again: its latest revision. */
export interface KeptReport {
  readonly status: ReportStatus;
  readonly revision: number;
}

/** What decides whether a month is compiled again. */
export interface ReportToCompile extends KeptReport {
  /** Whether something that the report is made of has changed since it was compiled. */
  readonly touched: boolean;
}

/**
 * What is looked at before anything is read or written: whether the month's report is still a draft, or was submitted and
 * something has changed since, so that a correction is drafted.
 */
export const reportStatusRules: readonly Rule<ReportToCompile>[] = [
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
    holds: ({ status, touched }) => status === 'compiled' || (status === 'submitted' && touched),
    values: ({ status }) => ({
      found: status,
      statusSv: status === 'submitted' ? 'inskickad' : 'godkänd',
      statusEn: status,
    }),
    examples: {
      holds: [
        { status: 'compiled', revision: 1, touched: true },
        { status: 'submitted', revision: 1, touched: true },
      ],
      breaks: [
        { status: 'approved', revision: 1, touched: true },
        { status: 'submitted', revision: 1, touched: false },
      ],
    },
  },
];
