import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { RetentionReceipt } from './retention-receipt.js';

interface ReceiptRow extends Omit<RetentionReceipt, 'deleted' | 'carriedOutAt'> {
  readonly deleted: Readonly<Record<string, number>>;
  readonly carried_out_at: Date;
}

const SELECT = `select receipt.plan_id as "planId", plan.place, receipt.cutoff, receipt.deleted,
    receipt.planned_by as "plannedBy", receipt.approved_by as "approvedBy",
    receipt.carried_out_by as "carriedOutBy", receipt.carried_out_at,
    encode(receipt.receipt_hash, 'hex') as hash, receipt.receipt_hash = avstamp.receipt_hash(receipt) as "isVerified"
  from avstamp.retention_receipt receipt join avstamp.retention_plan plan using (municipality_code, plan_id)
  where municipality_code = $1`;

/** The receipt of a plan; undefined where it has not been carried out. */
export async function selectRetentionReceipt(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  planId: string,
): Promise<RetentionReceipt | undefined> {
  const { rows } = await client.query<ReceiptRow>(`${SELECT} and plan_id::text = $2`, [
    municipalityCode,
    planId,
  ]);
  return rows.map(receiptOf)[0];
}

/** The receipts of a page, newest first. @param before place of the last receipt of the page before */
export async function selectRetentionReceipts(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  limit: number,
  before: number | undefined,
): Promise<readonly RetentionReceipt[]> {
  const { rows } = await client.query<ReceiptRow>(
    `${SELECT} and ($2::bigint is null or plan.place < $2) order by plan.place desc limit $3`,
    [municipalityCode, before, limit],
  );
  return rows.map(receiptOf);
}

function receiptOf({ deleted, carried_out_at, ...receipt }: ReceiptRow): RetentionReceipt {
  const kinds = Object.entries(deleted).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    ...receipt,
    deleted: kinds.map(([kind, count]) => ({ kind, count })),
    carriedOutAt: carried_out_at.toISOString(),
  };
}
