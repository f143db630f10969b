import { type CalendarMonth, fillText, type LocalizedText } from '../../kernel/index.js';
import type { ClosureLevel } from '../../reporting/index.js';
import type { PersonGroup } from '../tables/net-persons.js';
import { periodName } from './period-name.js';
import type { PresentedColumn } from './presented-table.js';

/** Heading of the columns that hold codes. */
export const CODE: PresentedColumn = { heading: { sv: 'Kod', en: 'Code' } };
/** Heading of the columns that hold counts. */
export const NUMBER: PresentedColumn = { heading: { sv: 'Antal', en: 'Number' } };
/** Heading of the columns that hold shares. */
export const PERCENT: PresentedColumn = { heading: { sv: 'Andel %', en: 'Per cent' } };
/** Heading of the columns that say what a measure code stands for. */
export const MEASURE: PresentedColumn = {
  heading: { sv: 'Arbetsfrämjande insats', en: 'Labour-promoting measure' },
};
/** Label of the row that adds up the others. */
export const TOTAL: LocalizedText = { sv: 'Summa', en: 'Total' };

/** Whom a closure reason is about. */
export const LEVEL_NAMES: Readonly<Record<ClosureLevel, LocalizedText>> = {
  applicant: { sv: 'Sökande', en: 'Applicants' },
  coApplicant: { sv: 'Medsökande', en: 'Co-applicants' },
  household: { sv: 'Hushållet', en: 'Households' },
};

/** Whose answers a count is about. */
export const GROUP_NAMES: Readonly<Record<PersonGroup, LocalizedText>> = {
  applicant: LEVEL_NAMES.applicant,
  coApplicant: LEVEL_NAMES.coApplicant,
  together: { sv: 'Båda', en: 'Both' },
};

/** The title with the period that the table is about in the place of `{months}`. */
export function titleFor(template: LocalizedText, months: readonly CalendarMonth[]): LocalizedText {
  const { sv, en } = periodName(months);
  return { sv: fillText(template, { months: sv }).sv, en: fillText(template, { months: en }).en };
}
