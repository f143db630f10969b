import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFile } from '../../compile/stored-report.js';
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

/** Reads a revision's files and compares them with what is kept of them. */
export async function readCompiledFiles(
  folder: string,
  files: readonly ReportFile[],
): Promise<CompiledFiles> {
  const intact: ReadReportFile[] = [];
  const unusable: string[] = [];
  for (const file of files) {
    const content = await readFile(join(folder, file.name)).catch(() => undefined);
    if (content !== undefined && sha256Of(content) === file.sha256) intact.push({ ...file, content });
    else unusable.push(file.name);
  }
  return { intact, unusable };
}
