import { readFile } from 'node:fs/promises';
import pg, { type Pool } from 'pg';
import { type CodeLists, readCodeLists } from '../../server/codes/index.js';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import {
  type CompiledReport,
  checkReportFile,
  definitionHash,
  type FileCheck,
  namedCodeLists,
  REPORT_FORMATS,
  type ReportDefinition,
  type ReportDefinitions,
  type ReportFormat,
  ReportService,
  readReportDefinitions,
  type TellIdentityNumbers,
} from '../../server/reporting/index.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A household in one month as a test states it; the references are made from its name. */
export interface StatedHousehold {
  readonly name: string;
  readonly month?: string;
  readonly coApplicant?: boolean;
}

/** A measure of `<household>-1` (applicant) or `<household>-2` (co-applicant). */
export interface StatedMeasure {
  readonly person: string;
  readonly code: number;
  readonly days?: number;
  readonly text?: string;
  readonly month?: string;
}

/** A closing with its reasons: applicant's, co-applicant's, household's. */
export interface StatedClosure {
  readonly household: string;
  readonly closedOn: string;
  readonly reasons?: readonly [number | null, number | null, number | null];
  readonly voided?: boolean;
}

/** A database, a folder for reports, and the service between them; all of one test's own. */
export class ReportWorkshop {
  private constructor(
    readonly database: TestDatabase,
    readonly folder: TemporaryFolder,
    readonly loader: Pool,
    readonly reporting: Pool,
    readonly service: ReportService,
    readonly definition: ReportDefinition,
    readonly definitions: ReportDefinitions,
    readonly codeLists: CodeLists,
  ) {}

  static async open(
    furtherFolder?: string,
    definitionId = 'socialstyrelsen-2013',
    tellIdentityNumbers?: TellIdentityNumbers,
  ): Promise<ReportWorkshop> {
    const further = furtherFolder === undefined ? [] : [furtherFolder];
    const codeLists = readCodeLists(further);
    const definitions = readReportDefinitions(codeLists, further);
    const definition = definitions.withId(definitionId);
    if (definition === undefined) throw new Error(`no definition ${definitionId}`);
    const database = await createTestDatabase();
    const loader = createPool(database.urls.loader, { name: 'test loader' });
    const reporting = createPool(database.urls.reporting, { name: 'test reporting' });
    const service = new ReportService({ reporting, loader }, codeLists, tellIdentityNumbers);
    const folder = await temporaryFolder();
    return new ReportWorkshop(
      database,
      folder,
      loader,
      reporting,
      service,
      definition,
      definitions,
      codeLists,
    );
  }

  async close(): Promise<void> {
    await this.loader.end();
    await this.reporting.end();
    await this.database.drop();
    await this.folder.remove();
  }

  async households(municipality: string, households: readonly StatedHousehold[]): Promise<void> {
    for (const { name, month = '2013-03', coApplicant = false } of households) {
      await this.loader.query(
        `insert into avstamp.household (municipality_code, household_ref, unit) values ($1, $2, 'IFO')
         on conflict do nothing`,
        [municipality, name],
      );
      await this.loader.query(
        `insert into avstamp.assistance_month
           (municipality_code, month, household_ref, applicant_ref, co_applicant_ref)
         values ($1, $2::date, $3, $4, $5)`,
        [municipality, `${month}-01`, name, `${name}-1`, coApplicant ? `${name}-2` : null],
      );
    }
  }

  async measures(municipality: string, measures: readonly StatedMeasure[]): Promise<void> {
    for (const { person, code, days, text = '', month = '2013-03' } of measures) {
      await this.loader.query(
        `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days)
         values ($1, $2::date, $3, $4, $5, $6)`,
        [municipality, `${month}-01`, person, code, text, days ?? null],
      );
    }
  }

  /** Takes back all measures. */
  async noMeasures(municipality: string): Promise<void> {
    await this.#asAdmin('update avstamp.measure set withdrawn_at = now() where municipality_code = $1', [
      municipality,
    ]);
  }

  async closures(municipality: string, closures: readonly StatedClosure[]): Promise<void> {
    for (const { household, closedOn, reasons = [null, null, null], voided = false } of closures) {
      await this.loader.query(
        `insert into avstamp.closure (municipality_code, household_ref, closed_on,
           applicant_reason, co_applicant_reason, household_reason, voided_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [municipality, household, closedOn, ...reasons, voided ? '2013-03-30T12:00:00Z' : null],
      );
    }
  }

  /** Gives running numbers 1, 2, 3… in the order of the names, so that the rows come in a known order. */
  async runningNumbers(municipality: string, month: string, names: readonly string[]): Promise<void> {
    const client = await this.reporting.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('avstamp.municipality_code', $1, true)`, [municipality]);
      await client.query(
        `insert into avstamp_pseudonym.running_number (municipality_code, month, household_ref, running_number)
         select $1, $2::date, name, place from unnest($3::text[]) with ordinality as given (name, place)`,
        [municipality, `${month}-01`, names],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  }

  /** The running numbers of a month by household, as the module keeps them. */
  async numbersOf(municipality: string, month: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#asAdmin<{ household: string; number: number }>(
      `select household_ref as household, running_number as number from avstamp_pseudonym.running_number
       where municipality_code = $1 and month = $2::date`,
      [municipality, `${month}-01`],
    );
    return new Map(rows.map(({ household, number }) => [household, number]));
  }

  storedReports() {
    return this.#asAdmin<{ revision: number; status: string; compiledAt: Date }>(
      'select revision, status, compiled_at as "compiledAt" from avstamp.report order by revision',
    );
  }

  /** Moves a month's report on, as its life cycle will. */
  async setStatus(municipality: string, status: 'approved' | 'submitted'): Promise<void> {
    for (const step of status === 'submitted' ? ['approved', status] : [status]) {
      await this.#asAdmin('update avstamp.report set status = $2 where municipality_code = $1', [
        municipality,
        step,
      ]);
    }
  }

  /** Says that a municipality's administrator has confirmed a definition, or has taken that back. */
  async setConfirmed(municipality: string, confirmed: boolean): Promise<void> {
    const hash = definitionHash(this.definition, namedCodeLists(this.definition, this.codeLists));
    await this.#asAdmin(
      `insert into avstamp.definition_confirmation
         (municipality_code, definition_id, definition_hash, confirmed, reason, changed_by)
       values ($1, $2, $3, $4, 'compared', 'administrator')
       on conflict (municipality_code, definition_id, definition_hash) do update set confirmed = excluded.confirmed`,
      [municipality, this.definition.id, hash, confirmed],
    );
  }

  auditEntries() {
    return this.#asAdmin<Readonly<Record<string, string>>>(
      `select municipality_code as "municipalityCode", actor, action, subject from avstamp.audit_entry
       order by audit_id`,
    );
  }

  async comment(municipality: string, measuresComment: string): Promise<void> {
    await this.loader.query(
      `insert into avstamp.reporter_comment (municipality_code, month, name, measures_comment)
       values ($1, '2013-03-01', 'Test Testsson', $2)`,
      [municipality, measuresComment],
    );
  }

  check(path: string): Promise<FileCheck> {
    return checkReportFile(path, { definitions: this.definitions, codeLists: this.codeLists });
  }

  async #asAdmin<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.urls.admin });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  compile(
    municipality: string,
    month = '2013-03',
    now = '2013-04-03T08:00:00Z',
    formats: readonly ReportFormat[] = REPORT_FORMATS,
  ): Promise<CompiledReport> {
    return this.service.compile({
      municipalityCode: municipalityCode(municipality),
      month: calendarMonth(month),
      definition: this.definition,
      formats,
      folder: this.folder.path,
      actor: 'reporter',
      role: 'reporter',
      now: new Date(now),
    });
  }
}

/** The text of a report's file, found by the beginning of its name. */
export async function textOf(report: CompiledReport, start: string, ending = '.csv'): Promise<string> {
  const file = report.files.find(({ name }) => name.startsWith(start) && name.endsWith(ending));
  if (file === undefined) throw new Error(`no ${start}*${ending} among the report's files`);
  return await readFile(file.path, 'utf8');
}

/** The rows below the headings, cells split: enough for files whose texts hold no semicolon. */
export async function rowsOf(report: CompiledReport, start: string): Promise<string[][]> {
  const [, ...lines] = (await textOf(report, start)).trimEnd().split('\r\n');
  return lines.map((line) => line.slice(1, -1).split('";"'));
}

/** Name and hash of each file. */
export function fileHashes(report: CompiledReport): [name: string, sha256: string][] {
  return report.files.map(({ name, sha256 }) => [name, sha256]);
}
