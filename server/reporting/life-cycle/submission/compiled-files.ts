import { join } from 'node:path';
import type { ReportFile } from '../../compile/stored-report.js';
import { type ReportPlace, readReportFile } from '../../kept-files/report-files.js';
import { sha256Of } from '../content-hash.js';

/** A file of a report with its bytes. */
export interface ReadReportFile extends ReportFile {
  readonly content: Buffer;
}

/** What lies in a revision's folder of what was compiled. */
export interface CompiledFiles {
  /** Those that are what was compiled, to the byte. */
  readonly intact: readonly ReadReportFile[];
  /** Names of those that are missing, cannot be read or have been altered. */
  readonly unusable: readonly string[];
}

/**
 * Reads a revision's files and compares them with what is kept of them.
 * @param folder of the revision
 * @throws HostPortFailure where the host's store does not answer
 */
export async function readCompiledFiles(
  place: ReportPlace,
  folder: string,
  files: readonly ReportFile[],
): Promise<CompiledFiles> {
  const intact: ReadReportFile[] = [];
  const unusable: string[] = [];
  for (const file of files) {
    const isRight = (content: Buffer): boolean => sha256Of(content) === file.sha256;
    const content = await readReportFile(place, join(folder, file.name), isRight);
    if (content !== undefined && isRight(content)) intact.push({ ...file, content });
    else unusable.push(file.name);
  }
  return { intact, unusable };
}
