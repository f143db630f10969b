import type { PoolClient } from 'pg';
import type { Finding } from '../../kernel/index.js';
import type { StagedRow } from './staged-row.js';

const AT_ONCE = 5_000;

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
  readonly fingerprint: Buffer;
}

/** Keyed hashes of digests, in their order: what is kept of a content, so that it is known again. */
export async function fingerprintsOf(
  client: PoolClient,
  digests: readonly Buffer[],
): Promise<readonly Buffer[]> {
  const fingerprints: Buffer[] = [];
  for (let start = 0; start < digests.length; start += AT_ONCE) {
    const { rows } = await client.query<{ fingerprints: Buffer[] }>(
      'select avstamp.import_fingerprints($1::bytea[]) as fingerprints',
      [digests.slice(start, start + AT_ONCE)],
    );
    fingerprints.push(...(rows[0]?.fingerprints ?? []));
  }
  return fingerprints;
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
      where municipality_code = $1 and unit = $2 and party = $3 and fingerprint = $4`,
    values: [municipalityCode, unit, party, fingerprint],
  });
  return rows[0];
}

/** A row that was handed in earlier. */
export interface EarlierRow {
  readonly fingerprint: Buffer;
  readonly fileName: string;
  /** Whether it waits without anybody knowing whom it is about. */
  readonly waitsUnmatched: boolean;
}

/** Rows of earlier files that say the same, from the same party for the same unit. */
export async function selectEarlierRows(
  client: PoolClient,
  { municipalityCode, unit, party }: Pick<KeptFile, 'municipalityCode' | 'unit' | 'party'>,
  fingerprints: readonly Buffer[],
): Promise<readonly EarlierRow[]> {
  const found: EarlierRow[] = [];
  for (let start = 0; start < fingerprints.length; start += AT_ONCE) {
    const { rows } = await client.query<EarlierRow>({
      name: 'select-earlier-import-rows',
      text: `select r.fingerprint, f.file_name as "fileName",
          r.settlement = 'waiting' and r.person_ref is null and cardinality(r.candidate_refs) = 0 as "waitsUnmatched"
        from avstamp.import_row r
        join avstamp.import_file f on f.municipality_code = r.municipality_code and f.file_id = r.file_id
        where r.municipality_code = $1 and r.unit = $2 and r.party = $3 and r.fingerprint = any ($4::bytea[])
        order by f.file_number`,
      values: [municipalityCode, unit, party, fingerprints.slice(start, start + AT_ONCE)],
    });
    found.push(...rows);
  }
  return found;
}

const INSERT_ROWS = `insert into avstamp.import_row (municipality_code, file_id, row_number, unit, party, source_rows,
    person_ref, candidate_refs, masked_number, month, measure_text, code, other_text, days, provider, verdict, findings,
    fingerprint)
  select $1, $2, number, $3, $4, source_rows, person_ref, candidate_refs, masked_number, month, measure_text, code,
    other_text, days, provider, verdict, findings, decode(fingerprint, 'base64')
  from jsonb_to_recordset($5) as staged (number integer, source_rows integer[], person_ref text, candidate_refs text[],
    masked_number text, month text, measure_text text, code text, other_text text, days text, provider text, verdict text,
    findings jsonb, fingerprint text)`;

/**
 * Keeps a list and its rows.
 * @param fingerprints one for each row
 * @throws Error with PostgreSQL's code 23505 where the same file was kept meanwhile
 */
export async function insertFile(
  client: PoolClient,
  file: KeptFile,
  rows: readonly StagedRow[],
  fingerprints: readonly Buffer[],
): Promise<void> {
  const { municipalityCode, fileId, unit, party, fileName, uploadedBy, sourceRows, findings, fingerprint } =
    file;
  await client.query(
    `insert into avstamp.import_file (municipality_code, file_id, unit, party, file_name, uploaded_by, source_rows,
        findings, fingerprint) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      municipalityCode,
      fileId,
      unit,
      party,
      fileName,
      uploadedBy,
      sourceRows,
      JSON.stringify(findings),
      fingerprint,
    ],
  );
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const staged = rows.slice(start, start + AT_ONCE).map((row, place) => ({
      number: start + place + 1,
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
      fingerprint: fingerprints[start + place]?.toString('base64'),
    }));
    await client.query(INSERT_ROWS, [municipalityCode, fileId, unit, party, JSON.stringify(staged)]);
  }
}
