import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { ReceivedReport, ReceivedReportKey } from './received-report.js';

/** What is known of an earlier revision of the same file. */
export interface KnownRevision {
  readonly revision: number;
  readonly latest: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly receivedAt: Date;
}

const OF_KEY = 'municipality_code = $1 and month = $2 and definition_id = $3 and section_id = $4';

function keyValues({ municipality, month, definitionId, sectionId }: ReceivedReportKey): readonly string[] {
  return [municipality, firstDayOf(month), definitionId, sectionId];
}

/** Lets only one transaction at a time give a file its revision. */
export async function lockRevisions(client: PoolClient, key: ReceivedReportKey): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    ['received', ...keyValues(key)].join(' '),
  ]);
}

/** The number of the latest revision; 0 where nothing has been received. */
export async function latestRevision(client: PoolClient, key: ReceivedReportKey): Promise<number> {
  const { rows } = await client.query<{ latest: number }>(
    `select coalesce(max(revision), 0)::integer as latest from avstamp.received_report where ${OF_KEY}`,
    [...keyValues(key)],
  );
  return rows[0]?.latest ?? 0;
}

/** The latest revision that holds the same cells; undefined where none does. */
export async function sameContents(
  client: PoolClient,
  key: ReceivedReportKey,
  contentsSha256: string,
): Promise<KnownRevision | undefined> {
  const { rows } = await client.query<KnownRevision>(
    `select revision, sha256, file_name as "fileName", received_at as "receivedAt",
       (select max(revision) from avstamp.received_report where ${OF_KEY})::integer as latest
     from avstamp.received_report where ${OF_KEY} and contents_sha256 = $5 order by revision desc limit 1`,
    [...keyValues(key), contentsSha256],
  );
  return rows[0];
}

/** Definitions other than the key's under which files of the same report have been received, in order. */
export async function otherDefinitions(
  client: PoolClient,
  { municipality, month, definitionId }: ReceivedReportKey,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct definition_id as id from avstamp.received_report
     where municipality_code = $1 and month = $2 and definition_id <> $3 order by 1`,
    [municipality, firstDayOf(month), definitionId],
  );
  return rows.map(({ id }) => id);
}

/** Keeps an accepted file; its bytes follow in the same transaction. @returns when it was taken */
export async function insertReceivedReport(
  client: PoolClient,
  report: Omit<ReceivedReport, 'receivedAt'>,
): Promise<Date> {
  const { revision, part, fileName, bytes, sha256, contentsSha256, rows, tally, findings, contact } = report;
  const inserted = await client.query<{ receivedAt: Date }>(
    `insert into avstamp.received_report (municipality_code, month, definition_id, section_id, revision, part,
       file_name, bytes, sha256, contents_sha256, row_count, tally, findings, contact, came_in_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     returning received_at as "receivedAt"`,
    [
      ...keyValues(report),
      ...[revision, part, fileName, bytes, sha256, contentsSha256, rows],
      ...[tally, findings, contact].map((value) => (value === null ? null : JSON.stringify(value))),
      report.cameInOn,
    ],
  );
  const [row] = inserted.rows;
  if (row === undefined) throw new RangeError('a row was inserted and is not told of');
  return row.receivedAt;
}

/** Keeps one piece of an accepted file's bytes, in the transaction that took it. @param piece counted from 1 */
export async function insertContent(
  client: PoolClient,
  key: ReceivedReportKey & { readonly revision: number },
  piece: number,
  content: Buffer,
): Promise<void> {
  await client.query('insert into avstamp.received_content values ($1, $2, $3, $4, $5, $6, $7)', [
    ...keyValues(key),
    key.revision,
    piece,
    content,
  ]);
}

/** A kept revision as it is found again: the latest of each file unless a revision is named. */
export interface KeptFile {
  readonly definitionId: string;
  readonly sectionId: string;
  readonly revision: number;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * The kept files of one municipality's month, the latest revision of each or the one named; without those whose rows name
 * persons, of which no bytes are kept.
 */
export async function selectKeptFiles(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
  revision: number | undefined,
): Promise<readonly KeptFile[]> {
  const { rows } = await client.query<KeptFile>(
    `select distinct on (definition_id, section_id) definition_id as "definitionId", section_id as "sectionId",
       revision, file_name as "fileName", sha256 from avstamp.received_report as received
     where municipality_code = $1 and month = $2 and revision = coalesce($3, revision)
       and exists (select from avstamp.received_content as content
         where (content.municipality_code, content.month, content.definition_id, content.section_id, content.revision)
           = (received.municipality_code, received.month, received.definition_id, received.section_id, received.revision))
     order by definition_id, section_id, revision desc`,
    [municipality, firstDayOf(month), revision],
  );
  return rows;
}

/** One piece of a kept file's bytes; undefined after the last. @param piece counted from 1 */
export async function selectContent(
  client: PoolClient,
  key: ReceivedReportKey & { readonly revision: number },
  piece: number,
): Promise<Buffer | undefined> {
  const { rows } = await client.query<{ content: Buffer }>(
    `select content from avstamp.received_content where ${OF_KEY} and revision = $5 and piece = $6`,
    [...keyValues(key), key.revision, piece],
  );
  return rows[0]?.content;
}
