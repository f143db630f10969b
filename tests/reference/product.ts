import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAvstamp } from '@avstamp/server';
import { environmentOf } from '../../server/platform/postgres/index.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { type FolderRows, writeFolderRows } from './folder-files.js';

// The reference writes the layout of 2013, whichever definition is in force in the month.
const MODEL = ['--definition', 'socialstyrelsen-2013'];

/** A household's running number in a month. */
export interface GivenNumber {
  readonly municipality: string;
  readonly household: string;
  readonly number: number;
}

/** The module, used through its commands on a database and in a folder of its own. */
export class Product {
  private constructor(
    readonly database: TestDatabase,
    readonly folder: TemporaryFolder,
  ) {}

  /** @param zone that the database is set to, which must not matter */
  static async open(zone: string): Promise<Product> {
    const database = await createTestDatabase();
    const name = new URL(database.urls.admin).pathname.slice(1);
    await query(database.urls.admin, `alter database ${name} set timezone to '${zone}'`);
    return new Product(database, await temporaryFolder());
  }

  async end(): Promise<void> {
    await this.database.drop();
    await this.folder.remove();
  }

  /** Loads a folder, and tells how many rows of each file were refused; persons are left out. */
  async load(rows: FolderRows): Promise<readonly string[]> {
    const folder = await temporaryFolder();
    try {
      await writeFolderRows(folder.path, rows);
      const outcome = await this.#command<{ files: { name: string; refused: number }[] }>(
        'load',
        folder.path,
      );
      return outcome.files.flatMap(({ name, refused }) =>
        name === 'persons' || refused === 0 ? [] : [`${name}.csv ${refused}`],
      );
    } finally {
      await folder.remove();
    }
  }

  /** The lines that any load has refused, as `assistance.csv:7`. */
  async refused(): Promise<readonly string[]> {
    const rows = await this.#asOwner<{ line: string }>(
      `select distinct file || ':' || line as line from avstamp.refused_row where file <> 'persons.csv'`,
      [],
    );
    return rows.map(({ line }) => line);
  }

  /** Opens households again, as the API would: the closing is voided and stays. */
  async reopen(closings: readonly (readonly [household: string, closedOn: string])[]): Promise<void> {
    await this.#asOwner(
      `update avstamp.closure set voided_at = now(), version = version + 1
       from unnest($1::text[], $2::text[]) as one (household, day)
       where household_ref = household and closed_on::text = day`,
      [closings.map(([household]) => household), closings.map(([, day]) => day)],
    );
  }

  /**
   * Compiles the month's reports of these municipalities, or of all; gives the hash of each file.
   * @param municipalities all that have something to report where none are named
   */
  async compile(month: string, municipalities: readonly string[] = []): Promise<readonly string[]> {
    const { reports } = await this.#command<{ reports: { files: { name: string; sha256: string }[] }[] }>(
      ...['report', 'compile', '--month', month, '--format', 'csv', '--output', this.#reports, ...MODEL],
      ...municipalities.flatMap((municipality) => ['--municipality', municipality]),
    );
    return reports.flatMap(({ files }) => files.map(({ name, sha256 }) => `${name} ${sha256}`));
  }

  /** The municipalities that a month's reports lie there for. */
  async reported(month: string): Promise<readonly string[]> {
    return (await readdir(join(this.#reports, month))).toSorted();
  }

  /** The text of a file of the month's report; undefined where there is none. */
  async file(month: string, municipality: string, part: string): Promise<string | undefined> {
    const path = join(this.#reports, month, municipality, `${part}-${municipality}-${month}.csv`);
    return await readFile(path, 'utf8').catch(() => undefined);
  }

  /** The counts kept with the month's reports that are not nought, as `0180 measures.applicant.3.days 12`. */
  async counts(month: string): Promise<readonly string[]> {
    const rows = await this.#asOwner<{ code: string; tally: object }>(
      'select municipality_code as code, tally from avstamp.report where month = $1::date',
      [`${month}-01`],
    );
    return rows.flatMap(({ code, tally }) =>
      figuresIn(tally).flatMap(([path, figure]) => (figure === 0 ? [] : `${code} ${path} ${figure}`)),
    );
  }

  /** The national tables of the month, as JSON gives them. */
  async national(month: string): Promise<Readonly<Record<string, unknown>>> {
    const output = join(this.folder.path, 'national');
    const { tables } = await this.#command<{ tables: Readonly<Record<string, unknown>> }>(
      ...['national', 'compile', '--month', month, '--output', output, ...MODEL],
    );
    return tables;
  }

  /** The month's running numbers, by municipality and number. */
  numbers(month: string): Promise<readonly GivenNumber[]> {
    return this.#asOwner<{ municipality: string; household: string; number: number }>(
      `select municipality_code as municipality, household_ref as household, running_number as number
       from avstamp_pseudonym.running_number where month = $1::date order by 1, 3`,
      [`${month}-01`],
    );
  }

  get #reports(): string {
    return join(this.folder.path, 'reports');
  }

  async #command<Given>(...parameters: readonly string[]): Promise<Given> {
    let output = '';
    let error = '';
    const exitCode = await runAvstamp(['--folder', this.folder.path, '--json', ...parameters], {
      output: {
        write: (text) => {
          output += text;
        },
      },
      error: {
        write: (text) => {
          error += text;
        },
      },
      environment: environmentOf(this.database.urls),
      stopped: new AbortController().signal,
    });
    if (exitCode === 2 || output === '') throw new Error(`${parameters.join(' ')}: ${error}`);
    return JSON.parse(output);
  }

  #asOwner<Row extends object>(statement: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return query<Row & Record<string, unknown>>(this.database.urls.admin, statement, values);
  }
}

/** All numbers of a nested document, by path; true counts as one. */
function figuresIn(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly [path: string, figure: number])[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [[path.join('.'), Number(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, [...path, key]));
}
