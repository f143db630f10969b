import type { Notifications } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { type CalendarMonth, dateOfInstant, type MunicipalityCode } from '../../kernel/index.js';
import { inMunicipality } from '../../platform/postgres/index.js';
import type { OpenMonth } from '../definitions/open-collections.js';
import { type CalendarReminder, remindersDue } from './calendar-reminder.js';
import { selectReadinessGroups } from './kept-readiness.repository.js';
import { noticeRecipient, remindersOf } from './reminder.js';
import { decideReminders, markDelivered, selectReminders } from './reminder.repository.js';

/** Reminds those who can mend what is left, through the host's own notices. */
export class ReminderService {
  /** @param pool connections as `avstamp_reporting` */
  constructor(
    private readonly pool: Pool,
    private readonly notifications: Notifications | undefined,
  ) {}

  /**
   * Decides the reminders that are due and hands over those that the host has not taken. Decided once; handed over at least
   * once, under the same id: one that the host refuses is handed over again the next time.
   * @returns how many the host took
   */
  async remind(
    municipality: MunicipalityCode,
    { month, collections }: OpenMonth,
    now: Date,
  ): Promise<number> {
    let taken = 0;
    for (const due of remindersDue(collections, dateOfInstant(now))) {
      taken += await this.#remind(municipality, month, due);
    }
    return taken;
  }

  async #remind(
    municipality: MunicipalityCode,
    month: CalendarMonth,
    reminder: CalendarReminder,
  ): Promise<number> {
    const { waiting, texts } = await inMunicipality(this.pool, municipality, async (client) => {
      const groups = await selectReadinessGroups(client, municipality, month);
      const due = remindersOf(reminder, month, groups);
      await decideReminders(client, municipality, month, reminder.day, due);
      const kept = await selectReminders(client, municipality, month);
      return {
        waiting: kept.filter((one) => one.dueOn === reminder.day && one.deliveredAt === null),
        texts: new Map(due.map(({ recipient, text }) => [recipient, text])),
      };
    });
    let taken = 0;
    for (const { reminderId, recipient } of waiting) {
      const text = texts.get(recipient);
      // What has been mended since it was decided needs no reminder any more.
      if (text === undefined || this.notifications === undefined) continue;
      await this.#handOver(this.notifications, { municipality, month, id: reminderId, recipient, text });
      taken += 1;
    }
    return taken;
  }

  async #handOver(
    notifications: Notifications,
    { municipality, month, id, recipient, text }: HandedOver,
  ): Promise<void> {
    const notice = { id, municipalityCode: municipality, month, kind: 'report.reminder', text };
    await notifications.send({ ...notice, recipient: noticeRecipient(recipient) });
    await inMunicipality(this.pool, municipality, (client) => markDelivered(client, municipality, id));
  }
}

interface HandedOver {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly id: string;
  readonly recipient: string;
  readonly text: { readonly sv: string; readonly en: string };
}
