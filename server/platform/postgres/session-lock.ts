import type { Pool, PoolClient } from 'pg';
import { OperatingError } from '../../kernel/index.js';

/** What is done under a lock. */
export interface LockedWork<Value> {
  /** A statement that gives the lock's key, a `bigint`, from its parameters. */
  readonly key: { readonly text: string; readonly values: readonly unknown[] };
  /** Called on the connection that holds the lock. @param waited true where somebody else held it before */
  readonly work: (client: PoolClient, waited: boolean) => Promise<Value>;
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Does the work on one connection that holds an advisory lock from before it begins until it has ended, waiting for
 * whoever has it. The lock belongs to the session: when the process dies, PostgreSQL lets go of it by itself.
 *
 * @throws OperatingError where another holds it longer than statements wait for locks
 */
export async function whileLocked<Value>(pool: Pool, { key, work }: LockedWork<Value>): Promise<Value> {
  const client = await pool.connect();
  let released = false;
  try {
    const waited = !(await tried(client, key));
    if (waited) await awaited(client, key);
    try {
      return await work(client, waited);
    } finally {
      released = await unlocked(client, key);
    }
  } finally {
    // A connection that could not let go of its lock must not go back to the pool with it.
    client.release(!released);
  }
}

type Key = LockedWork<unknown>['key'];

async function tried(client: PoolClient, { text, values }: Key): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    `select pg_try_advisory_lock((${text})) as locked`,
    [...values],
  );
  return rows[0]?.locked === true;
}

async function awaited(client: PoolClient, { text, values }: Key): Promise<void> {
  try {
    await client.query(`select pg_advisory_lock((${text}))`, [...values]);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE)) throw cause;
    throw new OperatingError(TAKEN, { cause });
  }
}

function unlocked(client: PoolClient, { text, values }: Key): Promise<boolean> {
  return client.query(`select pg_advisory_unlock((${text}))`, [...values]).then(
    () => true,
    () => false,
  );
}

const TAKEN = {
  sv: 'Samma arbete pågår redan någon annanstans. Vänta tills det är klart, och försök igen.',
  en: 'The same work is going on elsewhere. Wait until that has ended, and try again.',
};
