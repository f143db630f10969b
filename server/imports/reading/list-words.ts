import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';
import type { MeasureProvider } from '../../measures/index.js';

/** What a column of a list may tell, in the order in which missing ones are asked for. */
export const LIST_FIELDS = [
  'identityNumber',
  'personReference',
  'code',
  'measure',
  'days',
  'from',
  'to',
  'dates',
  'month',
  'text',
  'provider',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** One column that lists may have. */
export interface ListColumn {
  readonly field: ListField;
  readonly label: LocalizedText;
  /** Headings that it is known by, Swedish and English, as `headingWords` writes them. */
  readonly headings: readonly string[];
}

/** The words that lists are understood by: headings, months, providers. Data, so that a new heading needs no code. */
export interface ListWords {
  readonly id: string;
  /** First month in which lists are read by these words; they are until later ones begin. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  readonly columns: readonly ListColumn[];
  /** Names and short forms of months, to 1-12. */
  readonly months: Readonly<Record<string, number>>;
  readonly providers: Readonly<Record<MeasureProvider, readonly string[]>>;
  /** What is written where the number of days is not known: the mark X. */
  readonly unknownDays: readonly string[];
}
