import pg, { type Pool, type PoolClient } from 'pg';
import { type MunicipalityCode, OperatingError } from '../../kernel/index.js';

/** How a transaction sees others and what it may do; PostgreSQL's own defaults where nothing is given. */
export interface TransactionOptions {
  readonly readOnly?: boolean;
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** PostgreSQL's settings for this transaction only, such as those of its planner. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Sets the municipality for one transaction: `true` makes it local, so that the pool's next user starts without. */
export const SET_MUNICIPALITY = `select set_config('avstamp.municipality_code', $1, true)`;

/** All that a transaction begins with, sent in one message: a round trip costs as much as a small query. */
function beginning({ readOnly, isolation, settings = {} }: TransactionOptions): string {
  const level = isolation === undefined ? '' : ` isolation level ${isolation}`;
  const local = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  const set = local.length === 0 ? '' : `; select ${local.join(', ')}`;
  return `begin${level}${readOnly === true ? ' read only' : ''}${set}`;
}

async function committed(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement in it had failed');
}

/** Rolls back; false where the connection is broken and must not go back to the pool. */
async function rolledBack(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}

/** PostgreSQL's codes for a server that is being stopped or has broken off (class 57, operator intervention). */
const STOPPED = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']);
/** Nobody may connect just now: too many have, or the way there is broken. */
const TO_CONNECT = new Set(['53300', 'ETIMEDOUT', 'ENOTCONN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** pg's own words, which have no code: the connection broke now, or before this statement. */
const BROKEN =
  /^Connection terminated|connection error and is not queryable$|^timeout exceeded when trying to connect$/;

/**
 * Whether the connection was lost, or none was to be had, and not the work refused: what was being committed may then be
 * committed or not, and work that does no harm when it is done twice is done again.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (STOPPED.has(code) || TO_CONNECT.has(code) || BROKEN.test(error.message)) return true;
  return error instanceof OperatingError && isConnectionLost(error.cause);
}

/** What the server does to everybody at once is no fault of the work's. */
function asOperatorSeesIt(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OperatingError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!STOPPED.has(code) && !BROKEN.test(error.message)) return error;
  const text = {
    sv: 'Databasen stoppades medan arbetet pågick. Inget är halvgjort i den. Se till att den är igång, och försök igen.',
    en: 'The database was stopped during the work. Nothing is half done in it. See that it runs, and try again.',
  };
  return new OperatingError(text, { cause: error });
}

/**
 * Commits before the work has ended. Called along with the last statement, without waiting for its answer, it saves the
 * way there and back: PostgreSQL commits only where that statement did not fail.
 */
export type Commit = () => Promise<void>;

/** What a transaction's work is given: its connection, and how to commit early. */
export type TransactionWork<Value> = (client: PoolClient, commit: Commit) => Promise<Value>;

/**
 * Does the work in one transaction: commits when it settles unless it did so itself, rolls back and throws on what it
 * throws. Its first statements go out together with the beginning.
 *
 * @throws Error also where a statement failed and the work hid it: PostgreSQL then rolls back instead of committing
 * @throws OperatingError where the server was stopped meanwhile
 */
export async function inTransaction<Value>(
  pool: Pool,
  work: TransactionWork<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  const client = await pool.connect();
  let usable = true;
  try {
    return await carriedOut(client, work, options, () => {
      usable = false;
    });
  } finally {
    client.release(!usable);
  }
}

/** The same on a connection that the caller has, and keeps: what belongs to the session goes on after it. */
export function inTransactionOn<Value>(
  client: PoolClient,
  work: TransactionWork<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  return carriedOut(client, work, options, () => undefined);
}

async function carriedOut<Value>(
  client: PoolClient,
  work: TransactionWork<Value>,
  options: TransactionOptions,
  onBroken: () => void,
): Promise<Value> {
  let committing: Promise<void> | undefined;
  const commit = (): Promise<void> => {
    committing ??= committed(client);
    return committing;
  };
  try {
    const [begun, worked] = await Promise.allSettled([
      client.query(beginning(options)),
      work(client, commit),
    ]);
    if (begun.status === 'rejected') throw begun.reason;
    if (worked.status === 'rejected') throw worked.reason;
    await commit();
    return worked.value;
  } catch (error) {
    if (!(await rolledBack(client))) onBroken();
    throw asOperatorSeesIt(error);
  }
}

/** Does the work in one transaction that sees the rows of one municipality, as row-level security lets it. */
export function inMunicipality<Value>(
  pool: Pool,
  municipality: MunicipalityCode,
  work: TransactionWork<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  return inTransaction(pool, work, inContext(municipality, options));
}

/** The same on a connection that the caller has, and keeps. */
export function inMunicipalityOn<Value>(
  client: PoolClient,
  municipality: MunicipalityCode,
  work: TransactionWork<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  return inTransactionOn(client, work, inContext(municipality, options));
}

function inContext(municipality: MunicipalityCode, options: TransactionOptions): TransactionOptions {
  return { ...options, settings: { ...options.settings, 'avstamp.municipality_code': municipality } };
}
