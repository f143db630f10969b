import { readFile } from 'node:fs/promises';
import type { ReportFile } from '../../compile/stored-report.js';
import { sha256Of } from '../content-hash.js';
import type { ProofComparison } from './proof-comparison.js';

/**
 * Compares files on the disk with their hashes in a proof.
 * @param pathOf where a file lies, by its name
 */
export async function compareFiles(
  files: readonly ReportFile[],
  pathOf: (name: string) => string,
): Promise<readonly ProofComparison[]> {
  const compared: ProofComparison[] = [];
  for (const { name, sha256: expected } of files) {
    const path = pathOf(name);
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) compared.push({ kind: 'lyingFile', name: path, expected, found: '' });
    else compared.push({ kind: 'file', name: path, expected, found: sha256Of(content) });
  }
  return compared;
}
