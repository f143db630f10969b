import type { PoolClient } from 'pg';
import type { Viewer } from '../../access/index.js';
import type { AccessLogEntry, AccessLogFilter, AccessLogPage } from './access-log.js';
import { LOG_OF_OWN_UNITS, WHOLE_LOG } from './access-log.sql.js';

interface EntryRow extends Omit<AccessLogEntry, 'occurredAt'> {
  readonly occurred_at: Date;
}

/** The entries of a page, newest first, and one more where more follow; as far as the viewer may see them. */
export async function selectAccessLog(
  client: PoolClient,
  viewer: Viewer,
  filter: AccessLogFilter,
  { first, after }: AccessLogPage,
): Promise<readonly AccessLogEntry[]> {
  const { from, to, actor, action, personReference, householdReference } = filter;
  const { rows } = await client.query<EntryRow>(viewer.role === 'auditor' ? WHOLE_LOG : LOG_OF_OWN_UNITS, [
    from,
    to,
    actor,
    action,
    personReference === undefined ? undefined : `person:${personReference}`,
    householdReference === undefined ? undefined : `household:${householdReference}`,
    after,
    first + 1,
  ]);
  return rows.map(({ occurred_at, ...entry }) => ({ ...entry, occurredAt: occurred_at.toISOString() }));
}
