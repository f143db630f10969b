import { referenceForm } from '../../households/index.js';
import { isIdentityNumber, maskIdentityNumber, type Rule } from '../../kernel/index.js';
import type { RowCells } from './stated-row.js';

/** Longest period that one row may speak of, in months. */
export const PERIOD_LIMIT = 24;

/** One row with what its dates and month came to. */
export interface ListRowFacts {
  readonly cells: RowCells;
  /** `YYYY-MM-DD`, on which identity numbers are checked. */
  readonly today: string;
  /** Cells that are no plain value, such as formulas. */
  readonly notPlain: readonly string[];
  /** Whether a cell that is not meant for it holds what looks like an identity number. */
  readonly namesSomebody: boolean;
  /** Dates that the calendar does not have, as they may be shown. */
  readonly badDates: readonly string[];
  /** Months that the row's dates lie in; empty where it has none. */
  readonly months: readonly string[];
  /** The month as it was understood; empty where the row states none. */
  readonly month: string;
  /** Whether the period ends before it begins. */
  readonly endsBeforeItBegins: boolean;
  /** Whether the volume is unknown because only a period was stated. */
  readonly periodOnly: boolean;
}

function example(change: Partial<ListRowFacts> = {}): ListRowFacts {
  return {
    cells: { personReference: 'P-1', code: '3', days: '5', month: '2013-03' },
    today: '2013-04-02',
    notPlain: [],
    namesSomebody: false,
    badDates: [],
    months: [],
    month: '2013-03',
    endsBeforeItBegins: false,
    periodOnly: false,
    ...change,
  };
}

const SOURCE = 'decision 15; docs/api.md: lists';

// A list is judged row by row, never in the database: the condition that whole files are judged by has nothing to speak of.
const { brokenBySql: _, ...personReferenceForm } = referenceForm<ListRowFacts>({
  id: 'import-person-reference-form',
  field: 'person',
  what: { sv: 'personen', en: 'the person' },
  of: ({ cells, namesSomebody }) => (namesSomebody ? '' : (cells.personReference ?? '')),
  example: (personReference) => example({ cells: { personReference } }),
  optional: true,
});

/** Rules of one row before its measure is judged as all measures are. */
export const listRowRules: readonly Rule<ListRowFacts>[] = [
  {
    id: 'import-person-is-given',
    severity: 'error',
    field: 'person',
    source: 'domain §2.5: measures belong to the person',
    validFrom: '2013-01',
    message: {
      sv: 'Raden säger inte vem den gäller. Fyll i personnummer eller personreferens.',
      en: 'The row does not tell who it is about. Fill in an identity number or a person reference.',
    },
    expected: { sv: 'personnummer eller personreferens', en: 'an identity number or a person reference' },
    holds: ({ cells }) => cells.identityNumber !== undefined || cells.personReference !== undefined,
    values: () => ({ found: '' }),
    examples: { holds: [example()], breaks: [example({ cells: { code: '3' } })] },
  },
  {
    id: 'import-identity-number-valid',
    severity: 'error',
    field: 'person',
    source: 'Skatteverket, check digit',
    validFrom: '2013-01',
    message: {
      sv: 'Personnumret stämmer inte. Skriv tolv siffror med rätt kontrollsiffra.',
      en: 'The identity number is not valid. Write twelve digits with the right check digit.',
    },
    expected: { sv: 'tolv siffror med rätt kontrollsiffra', en: 'twelve digits with the right check digit' },
    holds: ({ cells: { identityNumber }, today }) =>
      identityNumber === undefined || isIdentityNumber(identityNumber, today),
    values: ({ cells: { identityNumber = '' } }) => ({ found: maskIdentityNumber(identityNumber) }),
    examples: {
      holds: [example(), example({ cells: { identityNumber: '19900101-2385' } })],
      breaks: ['199001012386', '9001012385', 'Anna'].map((identityNumber) =>
        example({ cells: { identityNumber } }),
      ),
    },
  },
  personReferenceForm,
  {
    id: 'import-cells-name-nobody',
    severity: 'error',
    field: 'row',
    source: 'domain §7: identity numbers appear only where they are asked for',
    validFrom: '2013-01',
    message: {
      sv: 'Ett personnummer står i en kolumn där det inte hör hemma. Flytta det till kolumnen för personnummer.',
      en: 'An identity number stands in a column where it does not belong. Move it to the column for identity numbers.',
    },
    expected: { sv: 'personnummer bara i sin egen kolumn', en: 'identity numbers in their own column only' },
    holds: ({ namesSomebody }) => !namesSomebody,
    values: () => ({ found: '' }),
    examples: { holds: [example()], breaks: [example({ namesSomebody: true })] },
  },
  {
    id: 'import-cells-are-plain',
    severity: 'error',
    field: 'row',
    source: 'OWASP, CSV Injection',
    validFrom: '2013-01',
    message: {
      sv: 'Raden innehåller en formel eller ett felvärde: {found}. Skriv värdet som text eller tal.',
      en: 'The row holds a formula or an error value: {found}. Write the value as text or number.',
    },
    expected: { sv: 'text, tal eller datum', en: 'text, numbers or dates' },
    holds: ({ notPlain }) => notPlain.length === 0,
    values: ({ notPlain }) => ({ found: notPlain.join(', ') }),
    examples: { holds: [example()], breaks: [example({ notPlain: ['=1+1'] })] },
  },
  {
    id: 'import-measure-is-given',
    severity: 'error',
    field: 'measure',
    source: 'domain §2.1',
    validFrom: '2013-01',
    message: {
      sv: 'Raden säger inte vilken insats det är. Fyll i en kod eller skriv vad insatsen är.',
      en: 'The row does not tell which measure it is. Fill in a code, or write what the measure is.',
    },
    expected: { sv: 'en kod eller en beskrivning', en: 'a code or a description' },
    holds: ({ cells }) => cells.code !== undefined || cells.measure !== undefined,
    values: () => ({ found: '' }),
    examples: { holds: [example()], breaks: [example({ cells: { personReference: 'P-1' } })] },
  },
  {
    id: 'import-dates-exist',
    severity: 'error',
    field: 'dates',
    source: 'domain §2.3',
    validFrom: '2013-01',
    message: {
      sv: 'De här datumen finns inte: {found}. Skriv dem som 2013-03-15.',
      en: 'There are no such dates: {found}. Write them as 2013-03-15.',
    },
    expected: { sv: 'datum som finns, ÅÅÅÅ-MM-DD', en: 'dates that exist, YYYY-MM-DD' },
    holds: ({ badDates }) => badDates.length === 0,
    values: ({ badDates }) => ({ found: badDates.join(', ') }),
    examples: { holds: [example()], breaks: [example({ badDates: ['2013-02-31'] })] },
  },
  {
    id: 'import-period-in-order',
    severity: 'error',
    field: 'dates',
    source: SOURCE,
    validFrom: '2013-01',
    message: {
      sv: 'Perioden slutar innan den börjar. Rätta datumen.',
      en: 'The period ends before it begins. Mend its dates.',
    },
    expected: { sv: 'slut på samma dag som start, eller senare', en: 'an end on the first day, or later' },
    holds: ({ endsBeforeItBegins }) => !endsBeforeItBegins,
    values: () => ({ found: '' }),
    examples: { holds: [example()], breaks: [example({ endsBeforeItBegins: true })] },
  },
  {
    id: 'import-period-within-limit',
    severity: 'error',
    field: 'dates',
    source: SOURCE,
    validFrom: '2013-01',
    message: {
      sv: 'Raden gäller {found} månader. Dela den så att varje rad gäller högst {limit}.',
      en: 'The row is about {found} months. Divide it, so that each row is about {limit} at most.',
    },
    expected: { sv: 'högst {limit} månader', en: 'at most {limit} months' },
    holds: ({ months }) => months.length <= PERIOD_LIMIT,
    values: ({ months }) => ({ found: months.length, limit: PERIOD_LIMIT }),
    examples: {
      holds: [example({ months: ['2013-03'] })],
      breaks: [example({ months: Array.from({ length: 25 }, () => '2013-03') })],
    },
  },
  {
    id: 'import-month-is-given',
    severity: 'error',
    field: 'month',
    source: 'domain §2.6: the month decides which report it belongs to',
    validFrom: '2013-01',
    message: {
      sv: 'Raden säger inte vilken månad den gäller. Fyll i månad eller datum.',
      en: 'The row does not tell which month it is about. Fill in a month or dates.',
    },
    expected: { sv: 'en månad, ÅÅÅÅ-MM, eller datum', en: 'a month, YYYY-MM, or dates' },
    holds: ({ month, months, badDates }) => month !== '' || months.length > 0 || badDates.length > 0,
    values: () => ({ found: '' }),
    examples: { holds: [example()], breaks: [example({ month: '' })] },
  },
  {
    id: 'import-month-agrees-with-dates',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-01',
    message: {
      sv: 'Raden gäller {month}, men har datum i {found}. Rätta det som är fel.',
      en: 'The row is about {month}, but has dates in {found}. Mend the one that is wrong.',
    },
    expected: { sv: 'datum i {month}', en: 'dates in {month}' },
    holds: ({ month, months }) => month === '' || months.length === 0 || months.includes(month),
    values: ({ month, months }) => ({ found: months.slice(0, 3).join(', '), month }),
    examples: {
      holds: [example(), example({ months: ['2013-03', '2013-04'] })],
      breaks: [example({ months: ['2013-04'] })],
    },
  },
  {
    id: 'import-period-tells-days',
    severity: 'warning',
    field: 'days',
    source: 'domain §2.3: X where the number is not known',
    validFrom: '2013-01',
    message: {
      sv: 'Raden har en period men inte dagarna i den: volymen blir X. Ange antal dagar om det är känt.',
      en: 'The row has a period, but not the days in it: the volume is X. Give the number of days where it is known.',
    },
    expected: { sv: 'antal dagar, eller varje datum', en: 'a number of days, or each date' },
    holds: ({ periodOnly }) => !periodOnly,
    values: () => ({ found: 'X' }),
    examples: { holds: [example()], breaks: [example({ periodOnly: true })] },
  },
];
