import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { Reminder } from './reminder.js';

/** A reminder that has been decided, as the reporter sees it. */
export interface KeptReminder {
  readonly reminderId: string;
  /** The day of the calendar that it is for, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly recipient: string;
  readonly openCount: number;
  readonly decidedAt: Date;
  /** When the host took it; null until it has. */
  readonly deliveredAt: Date | null;
}

const COLUMNS = `reminder_id as "reminderId", due_on as "dueOn", recipient, open_count as "openCount",
  decided_at as "decidedAt", delivered_at as "deliveredAt"`;

/** Decides reminders: one for each day of the calendar and recipient, however many jobs decide at once. */
export async function decideReminders(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
  dueOn: string,
  reminders: readonly Reminder[],
): Promise<void> {
  await client.query(
    `insert into avstamp.reminder (municipality_code, month, due_on, recipient, open_count)
     select $1, $2::date, $3::date, recipient, open_count from unnest($4::text[], $5::integer[]) as decided (recipient, open_count)
     on conflict do nothing`,
    [
      municipality,
      firstDayOf(month),
      dueOn,
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
     order by decided_at, due_on, recipient`,
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
