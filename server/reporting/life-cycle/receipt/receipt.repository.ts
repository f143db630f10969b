import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import { type RevisionKey, revisionValues } from '../transition.repository.js';
import type { ReportReceipt } from './report-receipt.js';

/** A receipt with its content. */
export interface KeptReceipt extends Pick<ReportReceipt, 'sha256' | 'kind' | 'says' | 'fileName'> {
  readonly content: Buffer;
}

/** Keeps a receipt for good; one with the same content is kept once. */
export async function insertReceipt(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
  { sha256, kind, says, fileName, content }: KeptReceipt,
): Promise<void> {
  await client.query({
    name: 'insert-report-receipt',
    text: `insert into avstamp.report_receipt
        (municipality_code, month, definition_id, revision, sha256, kind, says, file_name, content, added_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    values: [...revisionValues(viewer, key), sha256, kind, says, fileName, content, viewer.subject],
  });
}

/** The receipts of a submitted revision, in the order in which they were added. */
export async function selectReceipts(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
): Promise<readonly KeptReceipt[]> {
  const { rows } = await client.query<KeptReceipt>({
    name: 'select-report-receipts',
    text: `select sha256, kind, says, file_name as "fileName", content from avstamp.report_receipt
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4 order by place`,
    values: [...revisionValues(viewer, key)],
  });
  return rows;
}
