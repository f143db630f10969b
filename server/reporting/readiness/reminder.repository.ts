import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { Reminder } from './reminder.js';
import type { ReminderOccasion } from './reminder-occasion.js';

/** A reminder that has been decided, as the reporter sees it. */
export interface KeptReminder {
  readonly reminderId: string;
  readonly occasion: ReminderOccasion;
  readonly recipient: string;
  readonly openCount: number;
  readonly decidedAt: Date;
  /** When the host took it; null until it has. */
  readonly deliveredAt: Date | null;
}

const COLUMNS = `reminder_id as "reminderId", occasion, recipient, open_count as "openCount",
  decided_at as "decidedAt", delivered_at as "deliveredAt"`;

/** Decides reminders: one for each occasion and recipient, however many jobs decide at once. */
export async function decideReminders(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
  occasion: ReminderOccasion,
  reminders: readonly Reminder[],
): Promise<void> {
  await client.query(
    `insert into avstamp.reminder (municipality_code, month, occasion, recipient, open_count)
     select $1, $2::date, $3, recipient, open_count from unnest($4::text[], $5::integer[]) as decided (recipient, open_count)
     on conflict do nothing`,
    [
      municipality,
      firstDayOf(month),
      occasion,
      reminders.map(({ recipient }) => recipient),
      reminders.map(({ openCount }) => openCount),
    ],
  );
}

/** The month's reminders, in the order in which they were decided. */
export async function selectReminders(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
): Promise<readonly KeptReminder[]> {
  const { rows } = await client.query<KeptReminder>(
    `select ${COLUMNS} from avstamp.reminder where municipality_code = $1 and month = $2::date
     order by decided_at, occasion, recipient`,
    [municipality, firstDayOf(month)],
  );
  return rows;
}

/** Notes that the host has taken a reminder. */
export async function markDelivered(
  client: PoolClient,
  municipality: MunicipalityCode,
  id: string,
): Promise<void> {
  await client.query(
    'update avstamp.reminder set delivered_at = now() where municipality_code = $1 and reminder_id = $2',
    [municipality, id],
  );
}
