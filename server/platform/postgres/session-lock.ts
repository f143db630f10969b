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
export function whileLocked<Value>(pool: Pool, { key, work }: LockedWork<Value>): Promise<Value> {
  return onOneConnection(pool, async (client) => {
    const waited = !(await tried(client, key));
    if (waited) await awaited(client, key);
    return holding(client, key, () => work(client, waited));
  });
}

/** The same where nobody else holds the lock. @returns undefined where somebody does: then nothing is done */
export function unlessLocked<Value>(
  pool: Pool,
  { key, work }: LockedWork<Value>,
): Promise<Value | undefined> {
  return onOneConnection(pool, async (client) =>
    (await tried(client, key))
      ? holding(client, key, () => work(client, false))
      : { value: undefined, released: true },
  );
}

/** What the work gave, and whether the connection is free of the lock. */
interface Held<Value> {
  readonly value: Value;
  readonly released: boolean;
}

// A connection that could not let go of its lock must not go back to the pool with it.
async function onOneConnection<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Held<Value>>,
): Promise<Value> {
  const client = await pool.connect();
  let usable = false;
  try {
    const { value, released } = await work(client);
    usable = released;
    return value;
  } finally {
    client.release(!usable);
  }
}

async function holding<Value>(
  client: PoolClient,
  key: Key,
  work: () => Promise<Value>,
): Promise<Held<Value>> {
  try {
    const value = await work();
    return { value, released: await unlocked(client, key) };
  } catch (error) {
    await unlocked(client, key);
    throw error;
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
