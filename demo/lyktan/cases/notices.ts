import type { CaseDatabase } from '../database/case-database.js';
import type { User } from '../users/user.js';

/** A message to a user. */
export interface ReceivedNotice {
  readonly id: string;
  readonly content: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

const SHOWN = 20;

/** The latest messages to a user, newest first. */
export async function noticesFor(database: CaseDatabase, user: User): Promise<readonly ReceivedNotice[]> {
  const { rows } = await database.query<ReceivedNotice>(
    `select id, content_sv as content, to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "receivedAt"
    from lyktan.notice where subject = $1 or unit = any ($2) and role in ('', $3) or unit is null and role = $3
    order by received_at desc, id limit ${SHOWN}`,
    [user.subject, user.units, user.role],
  );
  return rows;
}
