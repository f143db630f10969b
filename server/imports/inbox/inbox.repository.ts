import type { PoolClient } from 'pg';
import type { ImportRow, ImportRowKey, RowStatus, Settlement } from './import-row.js';
import { OWN_STATUS, ROW_COLUMNS, ROW_STATUS, ROWS_WITH_PERSONS } from './import-row.sql.js';

/** Which rows of an inbox, and from where on. */
export interface InboxQuestion {
  readonly municipalityCode: string;
  readonly fileId: string | undefined;
  readonly status: RowStatus | undefined;
  readonly settlement: Settlement | undefined;
  /** Number of the file and of the row after which the page begins. */
  readonly after: readonly [fileNumber: number, rowNumber: number];
  readonly limit: number;
}

const SELECT_PAGE = `select ${ROW_COLUMNS} from ${ROWS_WITH_PERSONS}
  where r.municipality_code = $1 and ($2::uuid is null or r.file_id = $2) and ($3::text is null or ${ROW_STATUS} = $3)
    and ($4::text is null or r.settlement = $4) and (f.file_number, r.row_number) > ($5::bigint, $6::integer)
  order by f.file_number, r.row_number limit $7`;

/** One page of the rows that the viewer's units settle, in the order in which they were handed in. */
export async function selectInboxRows(
  client: PoolClient,
  question: InboxQuestion,
): Promise<readonly ImportRow[]> {
  const { municipalityCode, fileId, status, settlement, after, limit } = question;
  const { rows } = await client.query<ImportRow>({
    name: 'select-inbox-rows',
    text: SELECT_PAGE,
    values: [municipalityCode, fileId ?? null, status ?? null, settlement ?? null, ...after, limit],
  });
  return rows;
}

// What the provider wrote, and nothing that has become of it since. What stands in another file of its own is no
// matter of form, and is not told either.
const SELECT_OWN = `select r.file_id as "fileId", r.row_number as number, f.file_number as "fileNumber",
    f.file_name as "fileName", r.unit, r.party, r.source_rows as "sourceRows", null as "personReference",
    array[]::text[] as candidates, false as "hasSeveral", r.masked_number as "maskedNumber", r.month,
    r.measure_text as "measureText", r.code, r.other_text as "otherText", r.days, r.provider,
    case r.verdict when 'duplicate' then 'sound' else r.verdict end as verdict, own.status,
    case r.verdict when 'duplicate' then '[]'::jsonb else r.findings end as findings,
    'waiting' as settlement, null as "settledAs", 1 as version
  from avstamp.import_row r
  join avstamp.import_file f on f.municipality_code = r.municipality_code and f.file_id = r.file_id
  cross join lateral (select ${OWN_STATUS} as status) own
  where r.municipality_code = $1 and ($2::uuid is null or r.file_id = $2) and ($3::text is null or own.status = $3)
    and (f.file_number, r.row_number) > ($4::bigint, $5::integer)
  order by f.file_number, r.row_number limit $6`;

/** One page of the rows that a provider has handed in: the same whether or not anybody knows the persons. */
export async function selectOwnRows(
  client: PoolClient,
  question: InboxQuestion,
): Promise<readonly ImportRow[]> {
  const { municipalityCode, fileId, status, after, limit } = question;
  const { rows } = await client.query<ImportRow>({
    name: 'select-own-import-rows',
    text: SELECT_OWN,
    values: [municipalityCode, fileId ?? null, status ?? null, ...after, limit],
  });
  return rows;
}

const SELECT_TO_SETTLE = `select ${ROW_COLUMNS}
  from unnest($2::uuid[], $3::integer[]) as wanted (file_id, row_number)
  join ${ROWS_WITH_PERSONS} on true
  where r.municipality_code = $1 and r.file_id = wanted.file_id and r.row_number = wanted.row_number
  order by r.file_id, r.row_number for update of r`;

/** The rows that are to be settled, locked, in one order for all who settle. Rows of others are not among them. */
export async function selectRowsToSettle(
  client: PoolClient,
  municipalityCode: string,
  keys: readonly ImportRowKey[],
): Promise<readonly ImportRow[]> {
  const { rows } = await client.query<ImportRow>({
    name: 'select-import-rows-to-settle',
    text: SELECT_TO_SETTLE,
    values: [municipalityCode, keys.map(({ fileId }) => fileId), keys.map(({ number }) => number)],
  });
  return rows;
}

const SELECT_LISTED = `select distinct p.person_ref from avstamp.participant p
  where p.municipality_code = $1 and p.person_ref = any ($2::text[])
    and p.unit = any ((select avstamp.viewer_units())::text[]) and not p.protected`;

/** Those of the references that are participants of the viewer's units and may stand in a list. */
export async function selectListedParticipants(
  client: PoolClient,
  municipalityCode: string,
  references: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ person_ref: string }>({
    name: 'select-listed-participants',
    text: SELECT_LISTED,
    values: [municipalityCode, references],
  });
  return new Set(rows.map(({ person_ref }) => person_ref));
}

/** A row that has been settled. */
export interface SettledRow extends ImportRowKey {
  readonly settlement: Settlement;
  readonly settledAs: ImportRow['settledAs'];
}

const SETTLE = `update avstamp.import_row r
  set settlement = settled.settlement, settled_as = settled."settledAs", reason = $2, settled_by = $3, settled_at = now(),
    version = r.version + 1
  from jsonb_to_recordset($4) as settled ("fileId" uuid, number integer, settlement text, "settledAs" jsonb)
  where r.municipality_code = $1 and r.file_id = settled."fileId" and r.row_number = settled.number`;

/** Writes what became of the rows; what the list said stays as it was. */
export async function settleRows(
  client: PoolClient,
  by: { readonly municipalityCode: string; readonly subject: string },
  reason: string,
  rows: readonly SettledRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query({
    name: 'settle-import-rows',
    text: SETTLE,
    values: [by.municipalityCode, reason, by.subject, JSON.stringify(rows)],
  });
}
