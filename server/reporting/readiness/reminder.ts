import type { Notice, NoticeRecipient } from '@avstamp/plugin-sdk';
import { closureRules } from '../../closures/index.js';
import { type CalendarMonth, counted, grouped, type LocalizedText } from '../../kernel/index.js';
import type { RowSource } from '../definitions/report-definition.js';
import type { CalendarReminder } from './calendar-reminder.js';
import { CATEGORY_NOUNS, countByCategory, type ReadinessGroup } from './readiness-group.js';
import { READINESS_CATEGORIES } from './readiness-item.js';

/** One reminder: to whom, and what is left with them. */
export interface Reminder {
  /** `caseworker:<user>`, `unit:<unit>` or `manager:<unit>`. */
  readonly recipient: string;
  readonly openCount: number;
  readonly text: LocalizedText;
}

/** Who is told on a day of the calendar of what is left in the sections that it is about. */
export function remindersOf(
  { audience, closes, sections }: CalendarReminder,
  month: CalendarMonth,
  groups: readonly ReadinessGroup[],
): readonly Reminder[] {
  const byRecipient = grouped(
    groups.filter((group) => sections.includes(sectionOf(group))),
    (group) => recipientOf(audience, group),
  );
  return [...byRecipient].map(([recipient, some]) => ({
    recipient,
    openCount: some.reduce((sum, { count }) => sum + count, 0),
    text: textOf(month, closes, some),
  }));
}

/** The section of the report that waits for it. */
function sectionOf({ rule }: ReadinessGroup): RowSource {
  return closureRules.some(({ id }) => id === rule) ? 'closed-households' : 'households-with-assistance';
}

function recipientOf(audience: CalendarReminder['audience'], { unit, caseworker }: ReadinessGroup): string {
  if (audience === 'managers') return `manager:${unit}`;
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
