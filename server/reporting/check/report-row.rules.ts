import type { Rule } from '../../kernel/index.js';

/** One household row of a report's file, as far as its cells depend on each other and on the rows above. */
export interface ReportRow {
  /** The running number; undefined where the cell holds none. */
  readonly number: number | undefined;
  /** The highest running number of the rows above, 0 in the first row. */
  readonly highest: number;
  /** Whether the number stands in a row above. */
  readonly repeated: boolean;
  /** Adults whose cell for other measures is filled. */
  readonly withOtherMeasures: number;
  readonly texts: number;
}

const ROW: ReportRow = {
  number: 2,
  highest: 1,
  repeated: false,
  withOtherMeasures: 0,
  texts: 0,
};
const FORM = 'domain §4; Socialstyrelsen 2013, file descriptions';

/** Rules of one row of a report's file; what measures and closures are, their own rules say. */
export const reportRowRules: readonly Rule<ReportRow>[] = [
  rule({
    id: 'report-running-number-unique',
    field: 'runningNumber',
    message: {
      sv: 'Löpnummer {found} står redan på en rad ovanför. Varje hushåll har en rad och ett eget nummer.',
      en: 'Running number {found} stands in a row above. Each household has one row and a number of its own.',
    },
    expected: { sv: 'ett nummer som inte använts', en: 'a number not used above' },
    holds: ({ repeated }) => !repeated,
    values: ({ number }) => ({ found: number ?? '' }),
    examples: { holds: [ROW], breaks: [{ ...ROW, repeated: true }] },
  }),
  rule({
    id: 'report-running-number-order',
    field: 'runningNumber',
    message: {
      sv: 'Löpnummer {found} kommer efter {highest}. Sortera raderna i löpnummerordning.',
      en: 'Running number {found} comes after {highest}. Sort the rows by running number.',
    },
    expected: { sv: 'mer än {highest}', en: 'more than {highest}' },
    holds: ({ number, highest, repeated }) => number === undefined || repeated || number > highest,
    values: ({ number, highest }) => ({ found: number ?? '', highest }),
    examples: { holds: [ROW, { ...ROW, repeated: true, highest: 7 }], breaks: [{ ...ROW, highest: 7 }] },
  }),
  rule({
    id: 'report-other-measure-has-text',
    field: 'text',
    message: {
      sv: 'Raden har övrig insats för {found} personer men {texts} texter. Skriv vad varje övrig insats är.',
      en: 'The row has other measures for {found} persons but {texts} texts. Write what each other measure is.',
    },
    expected: { sv: 'minst en text för var och en', en: 'at least one text for each' },
    holds: ({ withOtherMeasures, texts }) =>
      texts >= withOtherMeasures || (texts > 0 && withOtherMeasures === 0),
    values: ({ withOtherMeasures, texts }) => ({ found: withOtherMeasures, texts }),
    examples: {
      holds: [ROW, { ...ROW, withOtherMeasures: 1, texts: 2 }],
      breaks: [
        { ...ROW, withOtherMeasures: 1 },
        { ...ROW, withOtherMeasures: 2, texts: 1 },
      ],
    },
  }),
  rule({
    id: 'report-text-has-other-measure',
    field: 'text',
    message: {
      sv: 'Raden har {found} texter men ingen övrig insats. Fyll i kolumnen för övrig insats, eller ta bort texten.',
      en: 'The row has {found} texts but no other measure. Fill in the column for other measures, or remove the text.',
    },
    expected: {
      sv: 'dagar eller X i kolumnen för övrig insats',
      en: 'days or X in the column for other measures',
    },
    holds: ({ withOtherMeasures, texts }) => texts === 0 || withOtherMeasures > 0,
    values: ({ texts }) => ({ found: texts }),
    examples: { holds: [ROW, { ...ROW, withOtherMeasures: 1, texts: 1 }], breaks: [{ ...ROW, texts: 1 }] },
  }),
];

function rule(own: Omit<Rule<ReportRow>, 'severity' | 'source' | 'validFrom'>): Rule<ReportRow> {
  return { ...own, severity: 'error', source: FORM, validFrom: '2013-03' };
}
