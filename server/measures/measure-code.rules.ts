import { isCalendarMonth, monthExists, type Rule } from '../kernel/index.js';
import { exampleStatement } from './measure-statement.example.js';
import { MEASURE_PROVIDERS, type MeasureStatement } from './measure-statement.js';

/** Rules of when, which and by whom. */
export const measureCodeRules: readonly Rule<MeasureStatement>[] = [
  monthExists({
    id: 'measure-month-exists',
    source: 'domain §2.6, host folder',
    of: ({ month }) => month,
    examples: {
      holds: [exampleStatement()],
      breaks: [exampleStatement({ month: '2013-13' }), exampleStatement({ month: 'mars' })],
    },
  }),
  {
    id: 'measure-month-has-code-list',
    severity: 'error',
    field: 'month',
    source: 'domain §4: code lists have a month that they are valid from',
    validFrom: '2013-03',
    message: {
      sv: 'För {found} finns ingen kodlista. Insatser registreras från den första kodlistans månad.',
      en: 'There is no code list for {found}. Measures are registered from the month of the first code list.',
    },
    expected: { sv: 'en månad med gällande kodlista', en: 'a month with a code list in force' },
    holds: ({ month, list }) => !isCalendarMonth(month) || list !== undefined,
    brokenBySql: 'month_days is not null and list_codes is null',
    values: ({ month }) => ({ found: month }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ month: 'mars', list: undefined })],
      breaks: [exampleStatement({ month: '1999-12', list: undefined })],
    },
  },
  {
    id: 'measure-code-in-list',
    severity: 'error',
    field: 'code',
    source: 'domain §2.1; Socialstyrelsen 2013, appendix 2',
    validFrom: '2013-03',
    message: {
      sv: 'Koden ”{found}” finns inte i kodlistan. Välj någon av {codes}.',
      en: 'The code “{found}” is not in the code list. Choose one of {codes}.',
    },
    expected: { sv: 'någon av {codes}', en: 'one of {codes}' },
    holds: ({ code, list }) => list === undefined || list.codes.some((known) => String(known.code) === code),
    brokenBySql: 'list_codes is not null and code <> all (list_codes)',
    values: ({ code, list }) => ({
      found: code,
      codes: (list?.codes ?? []).map((known) => known.code).join(', '),
    }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ code: '9', list: undefined })],
      breaks: [
        exampleStatement({ code: '9' }),
        exampleStatement({ code: '01' }),
        exampleStatement({ code: '' }),
      ],
    },
  },
  {
    id: 'measure-provider-is-responsibility',
    severity: 'error',
    field: 'provider',
    source: 'domain §2.4',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” räknas inte. Ange own (egen regi), procured (upphandlad) eller commissioned (på uppdrag). Andra myndigheters egna insatser registreras inte.',
      en: '“{found}” is not counted. Give own, procured or commissioned. Measures that another authority gives by itself are not registered.',
    },
    expected: { sv: 'own, procured eller commissioned', en: 'own, procured or commissioned' },
    holds: ({ provider }) => provider === '' || MEASURE_PROVIDERS.some((known) => known === provider),
    brokenBySql: "provider not in ('', 'own', 'procured', 'commissioned')",
    values: ({ provider }) => ({ found: provider }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ provider: '' })],
      breaks: [exampleStatement({ provider: 'Arbetsförmedlingen' })],
    },
  },
];
