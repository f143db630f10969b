import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import type { ReportFile } from '../../compile/stored-report.js';
import { type RevisionKey, revisionValues } from '../transition.repository.js';

/** A file that was submitted, with its bytes unless they name persons. */
export interface SubmittedFile extends ReportFile {
  readonly content: Buffer | null;
}

/** Keeps a file for good. */
export async function insertSubmittedFile(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  { name, sha256, bytes, rows, content }: SubmittedFile,
): Promise<void> {
  await client.query({
    name: 'insert-submitted-file',
    text: `insert into avstamp.submitted_file
        (municipality_code, month, definition_id, revision, name, sha256, bytes, rows, content)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [...revisionValues(viewer, key), name, sha256, bytes, rows, content],
  });
}

/** The files of a submitted revision, by name; only the one where a name is given. */
export async function selectSubmittedFiles(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  name: string | null = null,
): Promise<readonly SubmittedFile[]> {
  const { rows } = await client.query<SubmittedFile>({
    name: 'select-submitted-files',
    text: `select name, sha256, bytes, rows, content from avstamp.submitted_file
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4
        and ($5::text is null or name = $5)
      order by name`,
    values: [...revisionValues(viewer, key), name],
  });
  return rows;
}

/** Keeps a proof for good. */
export async function insertProof(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  { sha256, document }: { readonly sha256: string; readonly document: string },
): Promise<void> {
  await client.query({
    name: 'insert-report-proof',
    text: `insert into avstamp.report_proof (municipality_code, month, definition_id, revision, sha256, document)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [...revisionValues(viewer, key), sha256, document],
  });
}

/** The document that proves a revision's submission; undefined where there is none. */
export async function selectProof(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
): Promise<string | undefined> {
  const { rows } = await client.query<{ document: string }>({
    name: 'select-report-proof',
    text: `select document from avstamp.report_proof
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4`,
    values: [...revisionValues(viewer, key)],
  });
  return rows[0]?.document;
}
