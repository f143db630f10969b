import pg from 'pg';
import { GatheringSocket } from './gathering-socket.js';
import { VALUE_PARSERS } from './value-parsers.js';

/** How a pool presents itself and how much it may take. */
export interface PoolOptions {
  /** What the server's list of connections shows, after `avstamp`. */
  readonly name: string;
  /** Connections at most; 10 where it is not given. */
  readonly size?: number;
  /** Milliseconds that a statement may take; without end where it is not given, as bulk work needs. */
  readonly statementTimeout?: number;
  /**
   * True where rows go in or out in a stream (`COPY`). Other connections send what they are given at once, without
   * waiting for the answer to what was sent before.
   */
  readonly streams?: boolean;
}

const TO_CONNECT_MS = 10_000;
const IDLE_MS = 30_000;
const FOR_A_LOCK_MS = 60_000;
const IDLE_IN_TRANSACTION_MS = 600_000;

/** What pools and data sources have in common. */
export function poolSettings({ name, size, statementTimeout, streams }: PoolOptions): pg.PoolConfig {
  return {
    application_name: `avstamp ${name}`,
    max: size ?? 10,
    connectionTimeoutMillis: TO_CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    lock_timeout: FOR_A_LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    statement_timeout: statementTimeout ?? false,
    keepAlive: true,
    types: VALUE_PARSERS,
    pipeline: streams !== true,
    ...(streams === true ? {} : { stream: () => new GatheringSocket() }),
  };
}

/**
 * A pool of connections. A `date` comes out as the text `YYYY-MM-DD`, an `int8` (and so every `count`) as a number.
 * End it with `end()`.
 */
export function createPool(url: string, options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...poolSettings(options) });
  // A connection that the server ends tells so twice: by failing the query, which is how its user learns of it, and
  // by an event, which ends the whole program where nobody listens. The pool throws the connection away by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
