import { fillText, type LocalizedText } from '../../kernel/index.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import type { DueReminder, MunicipalityStatus, PartStatus } from './reporting-status.js';

/** What the parts of a report are called. */
export const PART_NAMES: Readonly<Record<ReceivedPart, LocalizedText>> = {
  measures: { sv: 'Insatser', en: 'Measures' },
  closures: { sv: 'Avslut', en: 'Closures' },
  comments: { sv: 'Synpunkter', en: 'Comments' },
};

/** How far a part has come, in a few words that say no more than is true. */
export function partWords({ state, revision, cameInOn, inTime }: PartStatus): LocalizedText {
  if (state === 'missing') return MISSING;
  const values = { revision: revision ?? '', day: cameInOn ?? '' };
  if (state === 'draft') return fillText(DRAFT, values);
  return fillText(inTime === false ? LATE : IN_TIME, values);
}

/** Which reminder is due for which part. */
export function reminderWords({ part, number, dueOn, overdue }: DueReminder): LocalizedText {
  const inLanguage = (language: keyof LocalizedText): string =>
    fillText(overdue ? OVERDUE : REMINDER, { part: PART_NAMES[part][language], number, day: dueOn })[
      language
    ];
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}

/** How many files were refused, and the rule that the latest broke most. */
export function refusedWords({ refused }: MunicipalityStatus): LocalizedText | string {
  if (refused === null) return '';
  const rules = refused.latestReasons.map(({ rule, number }) => `${number} ${rule}`).join(', ');
  return `${refused.number} (${refused.latestOn}: ${rules})`;
}

const MISSING: LocalizedText = { sv: 'saknas', en: 'missing' };
const DRAFT: LocalizedText = { sv: 'utkast', en: 'draft' };
const IN_TIME: LocalizedText = { sv: 'v. {revision}, {day}', en: 'v. {revision}, {day}' };
const LATE: LocalizedText = { sv: 'v. {revision}, {day}, sen', en: 'v. {revision}, {day}, late' };
const REMINDER: LocalizedText = {
  sv: '{part}: påminnelse {number} ({day})',
  en: '{part}: reminder {number} ({day})',
};
const OVERDUE: LocalizedText = {
  sv: '{part}: försenad, påminnelse {number} ({day})',
  en: '{part}: overdue, reminder {number} ({day})',
};
