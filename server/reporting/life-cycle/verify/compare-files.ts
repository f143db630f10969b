import type { ReportFile } from '../../compile/stored-report.js';
import { type ReportPlace, readReportFile } from '../../kept-files/report-files.js';
import { sha256Of } from '../content-hash.js';
import type { ProofComparison } from './proof-comparison.js';

/**
 * Compares files with their hashes in a proof: those on the disk, and those of the host's store where the disk lacks them.
 * @param pathOf where a file lies, by its name
 * @param place of all reports
 */
export async function compareFiles(
  files: readonly ReportFile[],
  pathOf: (name: string) => string,
  place: ReportPlace,
): Promise<readonly ProofComparison[]> {
  const compared: ProofComparison[] = [];
  for (const { name, sha256: expected } of files) {
    const path = pathOf(name);
    const isRight = (content: Buffer): boolean => sha256Of(content) === expected;
    const content = await readReportFile(place, path, isRight);
    if (content === undefined) compared.push({ kind: 'lyingFile', name: path, expected, found: '' });
    else compared.push({ kind: 'file', name: path, expected, found: sha256Of(content) });
  }
  return compared;
}
