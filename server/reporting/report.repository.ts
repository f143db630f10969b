import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../kernel/index.js';
import type { ClosureFacts, HouseholdFacts, ReporterComment, ReportFacts } from './household-facts.js';
import {
  GIVE_RUNNING_NUMBERS,
  SELECT_CLOSURES,
  SELECT_COMMENT,
  SELECT_HOUSEHOLDS,
} from './report-facts.sql.js';
import type { StoredReport } from './stored-report.js';

/**
 * Nested loops are what a planner chooses that has no statistics yet, right after a first load; on a large
 * municipality they take minutes where a hash join takes milliseconds.
 */
const WITHOUT_NESTED_LOOPS = `select set_config('enable_nestloop', 'off', true)`;

const UPSERT_REPORT = `
insert into avstamp.report as kept
  (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
values ($1, $2::date, $3, 1, 'compiled', $4, $5, $6, $7)
on conflict (municipality_code, month, definition_id, revision) do update
set compiled_at = excluded.compiled_at, files = excluded.files, tally = excluded.tally,
  findings = excluded.findings
where kept.status = 'compiled' and (kept.files, kept.tally, kept.findings)
  is distinct from (excluded.files, excluded.tally, excluded.findings)
`;

const INSERT_AUDIT_ENTRY = `
insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
values ($1, $2, $3, 'report.compiled', 'report:' || $4, $5)
`;

/** Reads and keeps what belongs to one municipality's report of one month, within the caller's transaction. */
export class ReportRepository {
  readonly #key: readonly [municipality: string, month: string];

  /** @param client in a transaction as `avstamp_reporting`, with the municipality as its context */
  constructor(
    private readonly client: PoolClient,
    municipality: MunicipalityCode,
    month: CalendarMonth,
  ) {
    this.#key = [municipality, firstDayOf(month)];
  }

  /** Gives running numbers where they are missing, and reads all rows of the report. */
  async read(): Promise<ReportFacts> {
    await this.client.query(WITHOUT_NESTED_LOOPS);
    await this.client.query({
      name: 'give-running-numbers',
      text: GIVE_RUNNING_NUMBERS,
      values: [...this.#key],
    });
    const households = (await this.#rows('select-households', SELECT_HOUSEHOLDS)) as HouseholdFacts[];
    const closures = (await this.#rows('select-closures', SELECT_CLOSURES)) as ClosureFacts[];
    const comments = await this.client.query<ReporterComment>({
      name: 'select-comment',
      text: SELECT_COMMENT,
      values: [...this.#key],
    });
    return { households, closures, comment: comments.rows[0] };
  }

  /** Keeps the compiled report; true where its contents differ from what was kept before. */
  async keep(report: StoredReport): Promise<boolean> {
    const { definitionId, compiledAt, files, tally, findings } = report;
    const contents = [files, tally, findings].map((content) => JSON.stringify(content));
    const values = [...this.#key, definitionId, compiledAt, ...contents];
    const { rowCount } = await this.client.query({ name: 'keep-report', text: UPSERT_REPORT, values });
    return rowCount === 1;
  }

  /** Logs that the report's persons were read, by whom and with what outcome. */
  async log(actor: string, role: string, details: Readonly<Record<string, unknown>>): Promise<void> {
    const [municipality, month] = this.#key;
    await this.client.query({
      name: 'log-report-compiled',
      text: INSERT_AUDIT_ENTRY,
      values: [municipality, actor, role, month.slice(0, 7), JSON.stringify(details)],
    });
  }

  async #rows(name: string, text: string): Promise<unknown[]> {
    const { rows } = await this.client.query<unknown[]>({
      name,
      text,
      values: [...this.#key],
      rowMode: 'array',
    });
    return rows;
  }
}
