import type { RandomSource } from '@avstamp/plugin-sdk';
import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../kernel/index.js';
import { NODE_RANDOM } from '../platform/index.js';
import type {
  ClosureFacts,
  HouseholdFacts,
  ReporterComment,
  ReportFacts,
} from './compile/household-facts.js';
import type { KeptReport } from './compile/report-status.rules.js';
import type { SubmittedRevision } from './compile/says-the-same.js';
import type { ReportReader, StoredReport } from './compile/stored-report.js';
import { type CountedOthers, withCountedOthers } from './counted-others.js';
import { SELECT_COUNTED_OTHERS } from './counted-others.sql.js';
import {
  GIVE_RUNNING_NUMBERS,
  SELECT_BEGINNING,
  SELECT_CLOSURES,
  SELECT_HOUSEHOLDS,
} from './report-facts.sql.js';
import type { ReportTally } from './report-tally.js';

/**
 * Keeps the report where it differs from what was kept, takes away the marks of the changes that it has taken in, which a
 * correction keeps as its causes, and logs the reading of its persons in any case.
 */
const KEEP_AND_LOG = `
with changed as (
  insert into avstamp.report as kept
    (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
  values ($1, $2::date, $3, $10, 'compiled', $4, $5, $6, $7)
  on conflict (municipality_code, month, definition_id, revision) do update
  set compiled_at = excluded.compiled_at, files = excluded.files, tally = excluded.tally,
    findings = excluded.findings
  where kept.status = 'compiled' and (kept.files, kept.tally, kept.findings)
    is distinct from (excluded.files, excluded.tally, excluded.findings)
  returning revision
), taken_in as (
  delete from avstamp.touched_month where municipality_code = $1 and month = $2::date
  returning transaction_id, kind, actor, role, touched_at
), caused as (
  insert into avstamp.correction_cause
    (municipality_code, month, definition_id, revision, transaction_id, kind, actor, role, touched_at)
  select $1, $2::date, $3, $10::integer, transaction_id, kind, actor, role, touched_at from taken_in where $10::integer > 1
  on conflict do nothing
), told as (
  insert into avstamp.report_event (municipality_code, month, definition_id, revision, event, actor, role)
  select $1, $2::date, $3, revision, 'compiled', $8, $9 from changed
), logged as (
  insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
  select $1, $8, $9, 'report.compiled', 'report:' || to_char($2::date, 'YYYY-MM'),
    jsonb_build_object('definition', $3, 'revision', $10, 'changed', exists (select from changed))
)
select count(*) from changed
`;

const ORDERING_KEY_BYTES = 32;

const WITHDRAW_AND_LOG = `
with withdrawn as (
  delete from avstamp.report
  where municipality_code = $1 and month = $2::date and revision = $3 and status = 'compiled'
), taken_in as (
  delete from avstamp.touched_month where municipality_code = $1 and month = $2::date
)
insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
select $1, $4, $5, 'report.compiled', 'report:' || to_char($2::date, 'YYYY-MM'),
  jsonb_build_object('revision', $3::integer, 'changed', false)
`;

/** Reads and keeps what belongs to one municipality's report of one month, within the caller's transaction. */
export class ReportRepository {
  readonly #key: readonly [municipality: string, month: string];

  /**
   * @param client in a transaction as `avstamp_reporting`, with the municipality as its context
   * @param random what decides the order of running numbers
   */
  constructor(
    private readonly client: PoolClient,
    municipality: MunicipalityCode,
    month: CalendarMonth,
    private readonly random: RandomSource = NODE_RANDOM,
  ) {
    this.#key = [municipality, firstDayOf(month)];
  }

  /**
   * Asks for all that the report is made of in one message: what is there before anything is written, and the rows,
   * of which there are none while the month has no running numbers.
   */
  async read(): Promise<ReadReport> {
    const [beginning, rows] = await Promise.all([this.#beginning(), this.#select()]);
    return { ...beginning, rows };
  }

  /** The rows of the report with what `read` found; gives running numbers where they are missing. */
  async facts({ numbered, attended, rows, comment }: ReadReport): Promise<ReportFacts> {
    const { households, closures } = numbered && !lacksNumber(rows) ? rows : await this.#numbered();
    if (!attended) return { households, closures, comment };
    const counted = await this.#rows<CountedOthers>('select-counted-others', SELECT_COUNTED_OTHERS);
    return { households: withCountedOthers(households, counted), closures, comment };
  }

  async #numbered(): Promise<ReportRows> {
    const [, given] = await Promise.all([this.#giveRunningNumbers(), this.#select()]);
    return given;
  }

  async #beginning(): Promise<ReportBeginning> {
    const { rows } = await this.client.query<BeginningRow>({
      name: 'select-beginning',
      text: SELECT_BEGINNING,
      values: [...this.#key],
    });
    const [row] = rows;
    if (row === undefined) throw new Error('a report has no beginning');
    const { kept, submitted, toCompile, touched, numbered, attended, ...comment } = row;
    return {
      kept: kept ?? undefined,
      submitted: submitted ?? undefined,
      toCompile,
      touched,
      numbered,
      attended,
      comment: isComment(comment) ? comment : undefined,
    };
  }

  /**
   * Keeps the compiled report, and logs that its persons were read and by whom; true where its contents differ
   * from what was kept before.
   */
  async keep(report: StoredReport, reader: ReportReader): Promise<boolean> {
    const { definitionId, revision, compiledAt, files, tally, findings } = report;
    const contents = [files, tally, findings].map((content) => JSON.stringify(content));
    const { actor, role } = reader;
    const values = [...this.#key, definitionId, compiledAt, ...contents, actor, role, revision];
    const { rows } = await this.client.query<{ count: number }>({
      name: 'keep-report',
      text: KEEP_AND_LOG,
      values,
    });
    return rows[0]?.count === 1;
  }

  /**
   * Takes away the draft of a correction that says nothing else than what was submitted, and the marks of the changes that
   * led to it; logs the reading of its persons.
   */
  async withdraw(revision: number, reader: ReportReader): Promise<void> {
    await this.client.query(WITHDRAW_AND_LOG, [...this.#key, revision, reader.actor, reader.role]);
  }

  async #giveRunningNumbers(): Promise<void> {
    await this.client.query({
      name: 'give-running-numbers',
      text: GIVE_RUNNING_NUMBERS,
      values: [...this.#key, Buffer.from(this.random.bytes(ORDERING_KEY_BYTES))],
    });
  }

  async #select(): Promise<ReportRows> {
    const [households, closures] = await Promise.all([
      this.#rows<HouseholdFacts>('select-households', SELECT_HOUSEHOLDS),
      this.#rows<ClosureFacts>('select-closures', SELECT_CLOSURES),
    ]);
    return { households, closures };
  }

  async #rows<Row extends readonly unknown[]>(name: string, text: string): Promise<readonly Row[]> {
    const { rows } = await this.client.query<Row & unknown[]>({
      name,
      text,
      values: [...this.#key],
      rowMode: 'array',
    });
    return rows;
  }
}

type ReportRows = Omit<ReportFacts, 'comment'>;
type WithoutComment = Readonly<Record<keyof ReporterComment, null>>;
type BeginningRow = {
  readonly kept: KeptMonth | null;
  readonly submitted: SubmittedRevision | null;
  readonly toCompile: number;
  readonly touched: boolean;
  readonly numbered: boolean;
  readonly attended: boolean;
} & (ReporterComment | WithoutComment);

/** What is kept of the month; the counts of a first draft are left out, for nobody asks for them. */
interface KeptMonth extends KeptReport {
  readonly tally: ReportTally | null;
}

/** What a month has before it is compiled. */
interface ReportBeginning {
  /** The latest revision; undefined where the month has none. */
  readonly kept: KeptMonth | undefined;
  /** The latest revision that was submitted; undefined where none was. */
  readonly submitted: SubmittedRevision | undefined;
  /** The revision that a compile writes. */
  readonly toCompile: number;
  /** Whether something that the report is made of has changed since it was compiled. */
  readonly touched: boolean;
  /** Whether any household has its running number. */
  readonly numbered: boolean;
  /** Whether attendance of other measures is kept, which may tell the days of several together. */
  readonly attended: boolean;
  readonly comment: ReporterComment | undefined;
}

/** What one message gave of a month. */
export interface ReadReport extends ReportBeginning {
  readonly rows: ReportRows;
}

function isComment(comment: ReporterComment | WithoutComment): comment is ReporterComment {
  return comment.name !== null;
}

/** Rows without a number come last: one look at each end of the lists tells. */
function lacksNumber({ households, closures }: ReportRows): boolean {
  return [households.at(-1), closures.at(-1)].some((row) => row !== undefined && row[0] === null);
}
