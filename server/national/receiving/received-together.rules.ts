import type { Rule } from '../../kernel/index.js';

/** What a received file is beside others: those handed in with it, and those received before. */
export interface ReceivedTogetherFacts {
  /** What the files of one hand-in are reports of, each once, for instance `0180 2013-03`; one where they agree. */
  readonly reports: readonly string[];
  /** Another definition under which other files of the same report have been received; empty where there is none. */
  readonly otherDefinitionId: string;
}

/** Where the rules of receiving come from. */
export const RECEIVING = 'domain §4 and §5 (only files of exactly the form are accepted, and whole)';

const ALONE: ReceivedTogetherFacts = { reports: ['0180 2013-03'], otherDefinitionId: '' };

/** Rules of files that belong together. */
export const receivedTogetherRules: readonly Rule<ReceivedTogetherFacts>[] = [
  {
    id: 'received-files-agree',
    severity: 'error',
    field: 'file',
    source: RECEIVING,
    validFrom: '2013-03',
    message: {
      sv: 'Filerna som lämnades tillsammans gäller olika rapporter: {found}. Rätta dem, eller ta emot dem var för sig.',
      en: 'The files handed in together are of different reports: {found}. Correct them, or receive each by itself.',
    },
    expected: { sv: 'samma kommun och månad i alla', en: 'the same municipality and month in all' },
    holds: ({ reports }) => reports.length <= 1,
    values: ({ reports }) => ({ found: reports.join(', ') }),
    examples: {
      holds: [ALONE, { ...ALONE, reports: [] }],
      breaks: [{ ...ALONE, reports: ['0180 2013-03', '0180 2013-04'] }],
    },
  },
  {
    id: 'received-in-one-definition',
    // A municipality that changes its model sends the files one after the other: as an error, the first never came in.
    severity: 'warning',
    field: 'definition',
    source: RECEIVING,
    validFrom: '2013-03',
    message: {
      sv: 'Andra filer för samma månad har tagits emot enligt {found}. Lämna månadens alla filer enligt samma modell.',
      en: 'Other files of the same month were received by {found}. Hand in all files of the month by one model.',
    },
    expected: { sv: 'samma modell för hela rapporten', en: 'one model for the whole report' },
    holds: ({ otherDefinitionId }) => otherDefinitionId === '',
    values: ({ otherDefinitionId }) => ({ found: otherDefinitionId }),
    examples: { holds: [ALONE], breaks: [{ ...ALONE, otherDefinitionId: 'small-2016' }] },
  },
];
