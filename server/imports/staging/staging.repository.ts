import type { PoolClient } from 'pg';
import type { Finding } from '../../kernel/index.js';
import { jsonbParameter } from '../../platform/postgres/index.js';
import type { StagedRow } from './staged-row.js';

/** A list as it is kept. */
export interface KeptFile {
  readonly municipalityCode: string;
  readonly fileId: string;
  /** The labour-market unit that settles the rows. */
  readonly unit: string;
  readonly party: string;
  readonly fileName: string;
  readonly uploadedBy: string;
  readonly sourceRows: number;
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
}

/** Keyed hashes of digests, in their order, all as hex: what is kept of a content, so that it is known again. */
export async function fingerprintsOf(
  client: PoolClient,
  digests: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ fingerprint: string }>({
    name: 'fingerprints-of',
    text: `select encode(fingerprint, 'hex') as fingerprint
      from unnest(avstamp.import_fingerprints($1::bytea[])) with ordinality as given (fingerprint, place) order by place`,
    values: [digests.map((digest) => `\\x${digest}`)],
  });
  return rows.map(({ fingerprint }) => fingerprint);
}

/** The file that holds the same, from the same party for the same unit; undefined where there is none. */
export async function selectSameFile(
  client: PoolClient,
  {
    municipalityCode,
    unit,
    party,
    fingerprint,
  }: Omit<KeptFile, 'fileId' | 'fileName' | 'uploadedBy' | 'sourceRows' | 'findings'>,
): Promise<{ readonly fileId: string; readonly fileName: string; readonly sourceRows: number } | undefined> {
  const { rows } = await client.query({
    name: 'select-same-import-file',
    text: `select file_id as "fileId", file_name as "fileName", source_rows as "sourceRows" from avstamp.import_file
      where municipality_code = $1 and unit = $2 and party = $3 and fingerprint = decode($4, 'hex')`,
    values: [municipalityCode, unit, party, fingerprint],
  });
  return rows[0];
}

/** A row that was handed in earlier. */
export interface EarlierRow {
  readonly fingerprint: string;
  readonly fileName: string;
  /** Whether it waits without anybody knowing whom it is about. */
  readonly waitsUnmatched: boolean;
}

/** Rows of earlier files that say the same, from the same party for the same unit; the file itself is none of them. */
export async function selectEarlierRows(
  client: PoolClient,
  { municipalityCode, unit, party, fileId }: Pick<KeptFile, 'municipalityCode' | 'unit' | 'party' | 'fileId'>,
  fingerprints: readonly string[],
): Promise<readonly EarlierRow[]> {
  const { rows } = await client.query<EarlierRow>({
    name: 'select-earlier-import-rows',
    text: `select encode(r.fingerprint, 'hex') as fingerprint, f.file_name as "fileName",
        r.settlement = 'waiting' and r.person_ref is null and cardinality(r.candidate_refs) = 0 as "waitsUnmatched"
      from avstamp.import_row r
      join avstamp.import_file f on f.municipality_code = r.municipality_code and f.file_id = r.file_id
      where r.municipality_code = $1 and r.unit = $2 and r.party = $3 and r.file_id <> $4
        and r.fingerprint in (select decode(wanted, 'hex') from unnest($5::text[]) as wanted)
      order by f.file_number`,
    values: [municipalityCode, unit, party, fileId, fingerprints],
  });
  return rows;
}

const INSERT_ROWS = `insert into avstamp.import_row (municipality_code, file_id, row_number, unit, party, source_rows,
    person_ref, candidate_refs, masked_number, month, measure_text, code, other_text, days, provider, verdict, findings,
    fingerprint)
  select $1, $2, number, $3, $4, source_rows, person_ref, candidate_refs, masked_number, month, measure_text, code,
    other_text, days, provider, verdict, findings, decode(fingerprint, 'hex')
  from jsonb_to_recordset($5) as staged (number integer, source_rows integer[], person_ref text, candidate_refs text[],
    masked_number text, month text, measure_text text, code text, other_text text, days text, provider text, verdict text,
    findings jsonb, fingerprint text)`;

/**
 * Keeps a list; its rows follow.
 * @throws Error with PostgreSQL's code 23505 where the same file was kept meanwhile
 */
export async function insertFile(client: PoolClient, file: KeptFile): Promise<void> {
  const { municipalityCode, fileId, unit, party, fileName, uploadedBy, sourceRows, findings, fingerprint } =
    file;
  const said = JSON.stringify(findings);
  await client.query(
    `insert into avstamp.import_file (municipality_code, file_id, unit, party, file_name, uploaded_by, source_rows,
        findings, fingerprint) values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'))`,
    [municipalityCode, fileId, unit, party, fileName, uploadedBy, sourceRows, said, fingerprint],
  );
}

/**
 * Keeps rows of a list.
 * @param before rows of the list that have been kept already
 * @param fingerprints one for each row
 */
export async function insertRows(
  client: PoolClient,
  { municipalityCode, fileId, unit, party }: KeptFile,
  rows: readonly StagedRow[],
  fingerprints: readonly string[],
  before: number,
): Promise<void> {
  const staged = rows.map((row, place) => ({
    number: before + place + 1,
    source_rows: row.sourceRows,
    person_ref: row.personReference ?? null,
    candidate_refs: row.candidates,
    masked_number: row.maskedNumber,
    month: row.month,
    measure_text: row.measureText,
    code: row.code,
    other_text: row.otherText,
    days: row.days,
    provider: row.provider,
    verdict: row.verdict,
    findings: row.findings,
    fingerprint: fingerprints[place],
  }));
  await client.query({
    name: 'insert-import-rows',
    text: INSERT_ROWS,
    values: [municipalityCode, fileId, unit, party, jsonbParameter(staged)],
  });
}
