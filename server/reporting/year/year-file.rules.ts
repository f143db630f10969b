import type { Rule } from '../../kernel/index.js';

/** A submitted month in the year file that was written. */
export interface WrittenMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Files whose bytes are not kept, or are not those that the report names. */
  readonly missingFiles: readonly string[];
  /** Whether its rows in the year file say what its own files say. */
  readonly rowsAreTheMonths: boolean;
}

/** The counts of the year file that was written. */
export interface YearCounts {
  /** Names of counts that are not the sum of the months’. */
  readonly differing: readonly string[];
}

const COMMON = { source: 'domain §4 (the year file)', validFrom: '2013-03', severity: 'error' } as const;

/** What is looked at in each month of a year file when it has been written. */
export const writtenMonthRules: readonly Rule<WrittenMonth>[] = [
  {
    ...COMMON,
    id: 'year-month-bytes-are-kept',
    field: 'month',
    message: {
      sv: '{month}: {found} finns inte i databasen som den skickades in, och raderna saknas i årsfilen. Filer med personnummer sparas bara där de lämnades: lägg till deras rader därifrån.',
      en: '{month}: {found} is not in the database as it was submitted, and its rows are missing from the year file. Files with identity numbers are kept only where they were handed over: add their rows from there.',
    },
    expected: { sv: 'alla filer som skickades in', en: 'all files that were submitted' },
    holds: ({ missingFiles }) => missingFiles.length === 0,
    values: ({ month, missingFiles }) => ({ month, found: missingFiles.join(', ') }),
    examples: {
      holds: [{ month: '2013-03', missingFiles: [], rowsAreTheMonths: true }],
      breaks: [{ month: '2013-03', missingFiles: ['insatser-0180-2013-03.csv'], rowsAreTheMonths: true }],
    },
  },
  {
    ...COMMON,
    id: 'year-month-rows-are-those-submitted',
    field: 'month',
    message: {
      sv: '{month} har andra rader i årsfilen än i det som skickades in. Använd inte årsfilen. Kontrollera att ingen annan ändrar filerna, och skapa den igen.',
      en: '{month} has other rows in the year file than in what was submitted. Do not use the year file. See that nobody else changes the files, and make it again.',
    },
    expected: { sv: 'samma rader', en: 'the same rows' },
    holds: ({ rowsAreTheMonths }) => rowsAreTheMonths,
    values: ({ month }) => ({ month, found: month }),
    examples: {
      holds: [{ month: '2013-03', missingFiles: [], rowsAreTheMonths: true }],
      breaks: [{ month: '2013-03', missingFiles: [], rowsAreTheMonths: false }],
    },
  },
];

/** What is looked at in the counts of a year file when it has been written. */
export const yearCountRules: readonly Rule<YearCounts>[] = [
  {
    ...COMMON,
    id: 'year-counts-are-the-months-sum',
    field: 'counts',
    message: {
      sv: 'Årsfilens rader ger andra tal än månadernas summa: {found}. Använd inte årsfilen innan det är utrett.',
      en: 'The rows of the year file give other counts than the sum of the months: {found}. Do not use the year file before it is known why.',
    },
    expected: { sv: 'summan av månaderna', en: 'the sum of the months' },
    holds: ({ differing }) => differing.length === 0,
    values: ({ differing }) => ({ found: differing.join(', ') }),
    examples: { holds: [{ differing: [] }], breaks: [{ differing: ['measureRows'] }] },
  },
];
