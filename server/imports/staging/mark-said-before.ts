import type { PoolClient } from 'pg';
import { applyRules } from '../../kernel/index.js';
import type { StagedRow } from './staged-row.js';
import { stagedRowRules, UNREMARKABLE_ROW } from './staged-row.rules.js';
import { type KeptFile, selectEarlierRows } from './staging.repository.js';

/**
 * The rows with a mark on those that an earlier file has said already. One that waits because nobody was known by its
 * number does not count once somebody is.
 */
export async function markSaidBefore(
  client: PoolClient,
  file: KeptFile,
  rows: readonly StagedRow[],
  fingerprints: readonly string[],
): Promise<readonly StagedRow[]> {
  const earlier = await selectEarlierRows(client, file, fingerprints);
  if (earlier.length === 0) return rows;
  const said = new Map(earlier.map((row) => [row.fingerprint, row]));
  return rows.map((row, place) => {
    const before = said.get(fingerprints[place] ?? '');
    const isNew = before === undefined || (before.waitsUnmatched && row.personReference !== undefined);
    if (isNew || row.verdict === 'refused' || row.verdict === 'duplicate') return row;
    const findings = applyRules(stagedRowRules, { ...UNREMARKABLE_ROW, saidBefore: before.fileName });
    return { ...row, verdict: 'duplicate', findings: [...row.findings, ...findings] };
  });
}
