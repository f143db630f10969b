import type { Notice, NoticeRecipient } from '@avstamp/plugin-sdk';
import { type CalendarMonth, counted, grouped, type LocalizedText } from '../../kernel/index.js';
import { CATEGORY_NOUNS, countByCategory, type ReadinessGroup } from './readiness-group.js';
import { READINESS_CATEGORIES } from './readiness-item.js';
import type { ReminderOccasion } from './reminder-occasion.js';

/** One reminder: to whom, and what is left with them. */
export interface Reminder {
  /** `caseworker:<user>`, `unit:<unit>` or `manager:<unit>`. */
  readonly recipient: string;
  readonly openCount: number;
  readonly text: LocalizedText;
}

/** Who is reminded of what on an occasion: whoever can mend it, and last their managers. */
export function remindersOf(
  occasion: ReminderOccasion,
  month: CalendarMonth,
  closes: string,
  groups: readonly ReadinessGroup[],
): readonly Reminder[] {
  const byRecipient = grouped(groups, (group) => recipientOf(occasion, group));
  return [...byRecipient].map(([recipient, some]) => ({
    recipient,
    openCount: some.reduce((sum, { count }) => sum + count, 0),
    text: textOf(month, closes, some),
  }));
}

function recipientOf(occasion: ReminderOccasion, { unit, caseworker }: ReadinessGroup): string {
  if (occasion === 'manager') return `manager:${unit}`;
  return caseworker === '' ? `unit:${unit}` : `caseworker:${caseworker}`;
}

/** The recipient as the host reads it. */
export function noticeRecipient(recipient: string): NoticeRecipient {
  const [kind = '', name] = splitOnce(recipient);
  if (kind === 'caseworker') return { kind, subject: name };
  return { kind: kind === 'manager' ? 'manager' : 'unit', unit: name };
}

function splitOnce(recipient: string): readonly [string, string] {
  const place = recipient.indexOf(':');
  return [recipient.slice(0, place), recipient.slice(place + 1)];
}

/** Numbers only: a reminder may travel by e-mail, and tells of nobody. */
function textOf(month: CalendarMonth, closes: string, groups: readonly ReadinessGroup[]): Notice['text'] {
  const counts = countByCategory(groups);
  const left = (language: keyof LocalizedText): string =>
    READINESS_CATEGORIES.filter((category) => counts[category] > 0)
      .map((category) => counted(counts[category], CATEGORY_NOUNS[category])[language])
      .join(', ');
  return {
    sv: `Kvar till rapporten för ${month}: ${left('sv')}. Insamlingen stänger ${closes}.`,
    en: `Left for the report of ${month}: ${left('en')}. The collection closes on ${closes}.`,
  };
}
