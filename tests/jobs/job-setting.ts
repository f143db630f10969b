import { setTimeout as wait } from 'node:timers/promises';
import type { QueryResultRow } from 'pg';
import { type RunningCommand, startAvstamp } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { ReportWorkshop } from '../support/report-workshop.js';

/** A run as the database has it. */
export interface StoredRun {
  readonly municipality: string;
  readonly revision: number;
  readonly runId: string;
  readonly state: string;
  readonly occasion: string;
  readonly attempts: number;
}

/** A database with a queue, a folder, and processes that work on both. */
export class JobSetting {
  private constructor(readonly workshop: ReportWorkshop) {}

  static async open(): Promise<JobSetting> {
    return new JobSetting(await ReportWorkshop.open());
  }

  /** Begins `avstamp work`, and waits until it takes jobs. */
  async worker(...parameters: string[]): Promise<RunningCommand> {
    const { database, folder } = this.workshop;
    const worker = startAvstamp(['--language', 'en', 'work', ...parameters], {
      folder: folder.path,
      urls: database.urls,
    });
    await worker.said(/Takes jobs/);
    return worker;
  }

  /** Asks a process to stop, and waits until it has. */
  async stop({ process, end }: RunningCommand): Promise<number | null> {
    process.kill('SIGTERM');
    return (await end).exitCode;
  }

  /** Puts a month's report in the queue. */
  async queue(municipality: string, occasion = 'reminder'): Promise<void> {
    const payload = { month: '2013-03', municipalityCodes: [municipality], occasion };
    await this.ask(`select avstamp_worker.add_job('avstamp-monthly-report', $1::json)`, [
      JSON.stringify(payload),
    ]);
  }

  runs(): Promise<readonly StoredRun[]> {
    return this.ask(`select municipality_code as municipality, revision, run_id as "runId", state, occasion, attempts
      from avstamp.report_run order by municipality_code, revision`);
  }

  /** Waits until the statement gives a row. */
  async until(statement: string): Promise<void> {
    while ((await this.ask(statement)).length === 0) await wait(50);
  }

  /** Waits until nobody compiles. */
  async untilQueueIsEmpty(): Promise<void> {
    await this.until(`select where not exists (select from avstamp_worker._private_jobs)`);
  }

  /** Waits until nobody holds an advisory lock in the database: what a dead process held, PostgreSQL lets go of. */
  async untilUnlocked(): Promise<void> {
    await this.until(`select where not exists (select from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database()))`);
  }

  ask<Row extends QueryResultRow>(statement: string, values: unknown[] = []): Promise<readonly Row[]> {
    return query<Row>(this.workshop.database.urls.admin, statement, values);
  }

  async close(): Promise<void> {
    await this.workshop.close();
  }
}
