import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFailure } from '../../platform/files/index.js';
import type { ReportKey } from './report-rows.js';

/**
 * The folder of one revision's files, below the folder of all reports: `<month>/<municipality>/` for the first, and
 * `version-2/`, `version-3/`… in it for corrections, which replace whole files under the same names (domain §4).
 * @param revision from 1
 */
export function reportFolder(root: string, { month, municipality }: ReportKey, revision: number): string {
  const first = join(root, month, municipality);
  return revision === 1 ? first : join(first, `version-${revision}`);
}

/** The folder of the files of a month that was compiled under another definition than its own: no report's files. */
export function shadowFolder(root: string, { month, municipality }: ReportKey, definitionId: string): string {
  return join(root, month, municipality, `shadow-${definitionId}`);
}

/** Removes the folder of a draft that says nothing new. @throws OperatingError where its permissions refuse */
export async function removeReportFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
}
