import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { municipalities } from '../../server/codes/index.js';
import { HOST_FILE_COLUMNS, type HostFileName } from '../../server/exchange/index.js';
import { type FolderRows, fileText } from './folder-files.js';

const sql = (name: string): string => readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');
const TABLES = ['tables', 'views', 'report', 'counts', 'national'].map(sql);
const TAKING = ['households-and-persons', 'assistance', 'measures', 'closings', 'comments'].map((what) =>
  sql(`take-${what}`),
);
const FILES = Object.keys(HOST_FILE_COLUMNS) as HostFileName[];

/** The rows of one file of a report, by municipality: the cells of each row in the order of the numbers. */
export type FilesOfPart = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The second implementation, in a schema of its own beside the module's and fed with the same folders. */
export class Reference {
  private constructor(private readonly client: pg.Client) {}

  /** @param url of the database as its owner, who alone may look at the key of the running numbers */
  static async open(url: string): Promise<Reference> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statements of TABLES) await client.query(statements);
    await client.query(
      'insert into reference.municipality select code, name from unnest($1::text[], $2::text[]) as one (code, name)',
      [[...municipalities.keys()], [...municipalities.values()].map(({ name }) => name)],
    );
    return new Reference(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** Takes a folder over, and tells how many rows of each file are refused; persons are left out. */
  async load(rows: FolderRows): Promise<readonly string[]> {
    await this.client.query('truncate reference.refused');
    for (const file of FILES) {
      await this.client.query(`truncate reference.stated_${file} restart identity`);
      const columns = HOST_FILE_COLUMNS[file].join(', ');
      const copy = this.client.query(
        copyFrom(
          `copy reference.stated_${file} (${columns}) from stdin (format csv, header, force_not_null (${columns}))`,
        ),
      );
      await pipeline(Readable.from(fileText(file, rows[file])), copy);
      await this.client.query(`analyze reference.stated_${file}`);
    }
    for (const statements of TAKING) {
      await this.client.query(statements);
      await this.client.query('analyze reference.refused');
    }
    await this.client.query(
      'analyze reference.household; analyze reference.person; analyze reference.assistance; analyze reference.measure',
    );
    await this.client.query(
      'insert into reference.refused_line select line from reference.refused_lines() on conflict do nothing',
    );
    return this.#texts(
      `select file || '.csv ' || count(*) from reference.refused where file <> 'persons' group by file`,
    );
  }

  /** The lines that any folder's taking over has refused, as `assistance.csv:7`. */
  refused(): Promise<readonly string[]> {
    return this.#texts('select line from reference.refused_line');
  }

  /** Opens households again, as it happens between two reports. */
  async reopen(closings: readonly (readonly [household: string, closedOn: string])[]): Promise<void> {
    await this.client.query(
      `update reference.closing set reopened = true from unnest($1::text[], $2::text[]) as one (household, day)
       where household_ref = household and closed_on = day`,
      [closings.map(([household]) => household), closings.map(([, day]) => day)],
    );
  }

  /** The rows of all files of a month below the headings, by `insatser 0180`. */
  async files(month: string): Promise<FilesOfPart> {
    const { rows } = await this.client.query<{ file: string; cells: string[][] }>(
      `select part || ' ' || municipality_code as file, json_agg(cells order by number) as cells
       from reference.file_rows($1) group by 1`,
      [month],
    );
    return new Map(rows.map(({ file, cells }) => [file, cells]));
  }

  /** The counts of a month that are not nought, as `0180 measures.applicant.3.days 12`. */
  counts(month: string): Promise<readonly string[]> {
    return this.#texts(
      `select municipality_code || ' ' || path || ' ' || figure from reference.counts($1) where figure <> 0`,
      month,
    );
  }

  /** The national tables of a month: path and number; null for a share of nothing. */
  async national(month: string): Promise<Readonly<Record<string, number | null>>> {
    const { rows } = await this.client.query<{ path: string; figure: number | null }>(
      'select path, figure::float8 as figure from reference.national($1)',
      [month],
    );
    return Object.fromEntries(rows.map(({ path, figure }) => [path, figure]));
  }

  /** The municipalities that report: those with households, and those that only comment on the month. */
  reporting(month: string): Promise<readonly string[]> {
    return this.#texts(
      `select municipality_code from reference.household union select municipality_code from reference.comment where month = $1 order by 1`,
      month,
    );
  }

  async #texts(statement: string, ...values: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.client.query<[string]>({
      text: statement,
      values: [...values],
      rowMode: 'array',
    });
    return rows.map(([text]) => text);
  }
}
