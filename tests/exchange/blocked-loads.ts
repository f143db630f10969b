import pg from 'pg';
import type { Loading } from './loading.js';

const POLL_MS = 50;

/** Does the work while somebody else has locked a table, so that a load that comes to it waits. */
export async function whileLocked(
  { urls }: Loading,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: urls.admin });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`lock table ${table} in access exclusive mode`);
    await work();
  } finally {
    await client.end();
  }
}

/** Waits until a load of the database waits for a lock. */
export async function untilBlocked(loading: Loading): Promise<void> {
  while ((await connectionsOf(loading, `wait_event_type = 'Lock'`)) === 0) await pause();
}

/** Waits until the server has let go of every connection of a load but those that are idle. */
export async function untilGone(loading: Loading): Promise<void> {
  while ((await connectionsOf(loading, `state <> 'idle'`)) > 0) await pause();
}

async function connectionsOf({ rows }: Loading, condition: string): Promise<number> {
  const [found] = await rows<{ count: string }>(`select count(*) from pg_stat_activity
    where datname = current_database() and application_name = 'avstamp load' and ${condition}`);
  return Number(found?.count);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
