import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HouseholdDirectory, HouseholdRequest } from '@avstamp/plugin-sdk';
import { applyRules } from '../../kernel/index.js';
import { FindingList } from '../finding-list.js';
import { type LoadOptions, loadHostFolder } from '../load-host-folder.js';
import type { LoadOutcome } from '../load-outcome.js';
import { DirectorySpool } from './directory-spool.js';
import { judgeAskedRow } from './judge-asked-row.js';
import { rowsOfPage } from './rows-of-page.js';
import { removeForgottenSpools, SPOOL_FOLDER } from './spool-folder.js';
import { monthToldOfRules } from './take-over.rules.js';
import { countUnnamed } from './unnamed-households.js';

/** What a take-over needs. */
export interface TakeOverOptions extends Omit<LoadOptions, 'folder' | 'onProgress'> {
  readonly directory: HouseholdDirectory;
  readonly request: HouseholdRequest;
  /** A folder of the module's own: what the host gives lies below it until it has been taken over. */
  readonly fileStore: string;
  /** Told after each page how many rows there have been. */
  readonly onRows?: (rows: number) => void;
  /** Aborted where the process is to end: then nothing is taken over. */
  readonly signal?: AbortSignal;
}

/**
 * Takes over what the host's directory says, by the rules of a load. First all of it is fetched, and only then the
 * database asked: no transaction waits for the host, and where the host fails on the way nothing has been taken over.
 * Taking over again changes nothing but the log.
 * @throws HostPortFailure where the host fails
 * @throws OperatingError where the disk refuses, or another load is going on
 */
export async function takeOverHouseholds(options: TakeOverOptions): Promise<LoadOutcome> {
  const { directory, request, fileStore, pool, onRows = () => undefined, signal, ...load } = options;
  await removeForgottenSpools(fileStore);
  const spool = new DirectorySpool(join(fileStore, SPOOL_FOLDER, randomUUID()));
  await spool.open();
  const findings = new FindingList();
  const named = new Set<string>();
  try {
    for await (const page of directory.pages(request)) {
      signal?.throwIfAborted();
      for (const row of rowsOfPage(page, request.municipalityCode)) {
        const broken = judgeAskedRow(row, request);
        for (const finding of broken) findings.add(finding);
        if (broken.length > 0) continue;
        if (row.file === 'assistance') named.add(row.cells['household_ref'] ?? '');
        await spool.add(row);
      }
      onRows(spool.rows);
    }
    await spool.finish();
    const loaded = await loadHostFolder({ ...load, pool, folder: spool.folder });
    if ('month' in request) {
      const unnamed = await countUnnamed(pool, request, named);
      for (const finding of applyRules(monthToldOfRules, { unnamed })) findings.add(finding);
    }
    return {
      ...loaded,
      findings: [...findings.kept, ...loaded.findings],
      findingsTotal: loaded.findingsTotal + findings.total,
      errorsTotal: loaded.errorsTotal + findings.errors,
    };
  } finally {
    await spool.discard();
    await rm(spool.folder, { recursive: true, force: true });
  }
}
