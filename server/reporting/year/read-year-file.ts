import { createHash } from 'node:crypto';
import { readTableFile } from '../../platform/files/index.js';
import { checkReportFile } from '../check/check-report-file.js';
import type { FileCheckSettings } from '../check/file-check.js';
import { countsOf } from './add-tallies.js';
import { rowText, type SectionTrace } from './year-sections.js';

/**
 * Reads a written section again: which of its months say something else than what went in, and what its rows add up to by
 * the reader that anybody's files are checked with.
 */
export async function readYearSection(
  path: string,
  trace: SectionTrace,
  settings: FileCheckSettings,
): Promise<{ readonly changedMonths: readonly string[]; readonly counts: ReadonlyMap<string, number> }> {
  const found = await digestsIn(path, trace);
  const changedMonths = trace.months
    .filter(({ digest }, place) => digest.copy().digest('hex') !== found[place])
    .map(({ month }) => month);
  const { tally } = await checkReportFile(path, { ...settings, limit: 0 });
  return { changedMonths, counts: tally === undefined ? new Map() : countsOf(tally) };
}

/** The digest of each month's rows; rows after the last month's are the last month's as well. */
async function digestsIn(path: string, { months, width }: SectionTrace): Promise<readonly string[]> {
  const digests = months.map(() => createHash('sha256'));
  const last = months.length - 1;
  let place = 0;
  let left = months[0]?.rows ?? 0;
  let begun = false;
  for await (const batch of (await readTableFile(path)).batches()) {
    for (const { cells } of batch) {
      if (!begun) {
        begun = true;
        continue;
      }
      while (left === 0 && place < last) {
        place += 1;
        left = months[place]?.rows ?? 0;
      }
      left -= 1;
      digests[place]?.update(rowText(cells, width));
    }
  }
  return digests.map((digest) => digest.digest('hex'));
}
