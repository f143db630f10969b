import { type CalendarMonth, calendarMonth, type Rule } from '../../../kernel/index.js';

/** A month whose report somebody asks for. */
export interface AskedReport {
  readonly month: CalendarMonth;
  /** The Swedish calendar month that it is now. */
  readonly thisMonth: CalendarMonth;
  /** Whether a report definition is in force in the month. */
  readonly hasDefinition: boolean;
}

const example = (change: Partial<AskedReport> = {}): AskedReport => ({
  month: calendarMonth('2013-03'),
  thisMonth: calendarMonth('2013-04'),
  hasDefinition: true,
  ...change,
});

/** Rules of which month's report may be asked for. */
export const askedReportRules: readonly Rule<AskedReport>[] = [
  {
    id: 'asked-report-month-has-begun',
    severity: 'error',
    field: 'month',
    source: 'domain §4 (a reporting month is one that has been)',
    validFrom: '2013-03',
    message: {
      sv: '{found} har inte börjat. Sammanställ rapporten när månaden är här.',
      en: '{found} has not begun. Compile the report when the month is here.',
    },
    expected: { sv: 'senast {thisMonth}', en: '{thisMonth} at the latest' },
    holds: ({ month, thisMonth }) => month <= thisMonth,
    values: ({ month, thisMonth }) => ({ found: month, thisMonth }),
    examples: {
      holds: [example(), example({ month: calendarMonth('2013-04') })],
      breaks: [example({ month: calendarMonth('2013-05') })],
    },
  },
  {
    id: 'asked-report-has-definition',
    severity: 'error',
    field: 'month',
    source: 'domain §4 (layouts are versioned with the month they are valid from)',
    validFrom: '2013-03',
    message: {
      sv: 'För {found} finns ingen rapportmodell. Välj en senare månad.',
      en: 'There is no report definition for {found}. Choose a later month.',
    },
    expected: { sv: 'en månad med rapportmodell', en: 'a month with a report definition' },
    holds: ({ hasDefinition }) => hasDefinition,
    values: ({ month }) => ({ found: month }),
    examples: {
      holds: [example()],
      breaks: [example({ month: calendarMonth('2013-02'), hasDefinition: false })],
    },
  },
];
