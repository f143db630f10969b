import { setTimeout as pause } from 'node:timers/promises';
import pg, { type Pool } from 'pg';
import { JOB_QUEUE_SCHEMA } from '../postgres/index.js';

/** Milliseconds before a connection that was lost is made anew. */
const AGAIN_AFTER = 1000;

const KEY = `hashtextextended('avstamp worker ' || $1, 0)`;

/**
 * Tells that a worker lives, by an advisory lock that a connection of its own holds for as long: when the process dies,
 * PostgreSQL lets go of it, whatever any clock says.
 */
export class WorkerPresence {
  #client: pg.Client | undefined;
  #ended = false;

  /** @param worker the id under which it takes jobs from the queue */
  constructor(
    private readonly url: string,
    private readonly worker: string,
  ) {}

  /** Takes the lock, and takes it again where the connection is lost. */
  async keep(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'avstamp worker presence' });
    client.on('error', () => undefined);
    client.once('end', () => this.#again());
    this.#client = client;
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock(${KEY})`, [this.worker]);
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  /** Lets go. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#client?.end().catch(() => undefined);
  }

  #again(): void {
    void pause(AGAIN_AFTER, undefined, { ref: false }).then(() => (this.#ended ? undefined : this.keep()));
  }
}

/**
 * Puts back into the queue what workers have taken that live no more; a job that is done twice does no harm. Left alone,
 * graphile-worker would wait four hours.
 * @param own the worker that asks
 */
export async function takeBackFromTheDead(pool: Pool, own: string): Promise<void> {
  await pool.query(TAKE_BACK, [own]);
}

const TAKE_BACK = `
with holder as materialized (
  select distinct locked_by as id from ${JOB_QUEUE_SCHEMA}._private_jobs
  where locked_by is not null and locked_by <> $1
), dead as materialized (
  select id from holder where pg_try_advisory_xact_lock(hashtextextended('avstamp worker ' || id, 0))
)
select ${JOB_QUEUE_SCHEMA}.force_unlock_workers(array_agg(id)) from dead having count(*) > 0
`;
