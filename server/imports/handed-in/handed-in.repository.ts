import type { PoolClient } from 'pg';
import { OWN_STATUS, ROW_STATUS, ROWS_WITH_PERSONS } from '../inbox/import-row.sql.js';
import type { ImportFile } from './import-file.js';

/** Which lists, and from where on. */
export interface FilesQuestion {
  readonly municipalityCode: string;
  /** Number of the file before which the page begins: the newest come first. Undefined for the first page. */
  readonly before: number | undefined;
  readonly limit: number;
}

const PAGE = `select file_id, file_number, file_name, unit, party, uploaded_at, source_rows from avstamp.import_file
  where municipality_code = $1 and ($2::bigint is null or file_number < $2) order by file_number desc limit $3`;

const pageWith = (
  counted: string,
  waiting: string,
): string => `with page as materialized (${PAGE}), counted as (${counted}
    where r.municipality_code = $1 and r.file_id in (select file_id from page) group by r.file_id, status)
  select page.file_id as id, page.file_number as "fileNumber", page.file_name as "fileName", page.unit, page.party,
    page.uploaded_at as "handedInAt", page.source_rows as "sourceRows", ${waiting} as waiting,
    array(select jsonb_build_object('status', status, 'count', count) from counted
      where counted.file_id = page.file_id order by status) as statuses
  from page order by page.file_number desc`;

const FOR_UNIT = pageWith(
  `select r.file_id, ${ROW_STATUS} as status, count(*) as count, count(*) filter (where r.settlement = 'waiting') as waiting
    from ${ROWS_WITH_PERSONS}`,
  '(select coalesce(sum(waiting), 0)::integer from counted where counted.file_id = page.file_id)',
);

/** One page of the lists whose rows the viewer's units settle. */
export async function selectFilesToSettle(
  client: PoolClient,
  { municipalityCode, before, limit }: FilesQuestion,
): Promise<readonly ImportFile[]> {
  const { rows } = await client.query<ImportFile>({
    name: 'select-import-files-to-settle',
    text: FOR_UNIT,
    values: [municipalityCode, before ?? null, limit],
  });
  return rows;
}

const FOR_PROVIDER = pageWith(
  `select r.file_id, ${OWN_STATUS} as status, count(*) as count from avstamp.import_row r`,
  'null',
);

/** One page of the lists that a provider has handed in: the same whether or not anybody knows the persons. */
export async function selectOwnFiles(
  client: PoolClient,
  { municipalityCode, before, limit }: FilesQuestion,
): Promise<readonly ImportFile[]> {
  const { rows } = await client.query<ImportFile>({
    name: 'select-own-import-files',
    text: FOR_PROVIDER,
    values: [municipalityCode, before ?? null, limit],
  });
  return rows;
}
