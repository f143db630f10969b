import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { CodeLists } from '../codes/index.js';
import { applyRules, type Finding, OperatingError } from '../kernel/index.js';
import { inTransaction } from '../platform/postgres/index.js';
import { FindingList, KEPT_FINDINGS } from './finding-list.js';
import { fileNameOf, HOST_FILE_NAMES } from './host-files.js';
import { hostFolderRules } from './host-folder.rules.js';
import type { LoadOutcome } from './load-outcome.js';
import { openFolder } from './open-folder.js';
import type { SharedLoad } from './session.js';
import { type LoadProgress, takeFolder } from './take-folder.js';

/** What a load needs. */
export interface LoadOptions {
  /** Connections as the role `avstamp_loader`; two are used at the same time. */
  readonly pool: Pool;
  readonly folder: string;
  readonly now: Date;
  /** The Swedish date of the load, `YYYY-MM-DD`. */
  readonly today: string;
  readonly codeLists: CodeLists;
  /** Who loads, for the audit log. */
  readonly actor: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Takes over a host folder: after a failure anywhere, nothing of it is left. Rows that break a rule are refused and
 * kept aside, everything else is loaded. Loading the same folder again changes nothing but the log.
 *
 * Two transactions work side by side, and are committed one right after the other when both have done everything. A
 * database that goes down in the moment between the two keeps households and months without persons and measures; the
 * command has then failed, and loading again adds what is missing, and logs it, as it does with any folder.
 * @throws OperatingError where the folder cannot be read, or another load is going on
 */
export async function loadHostFolder(options: LoadOptions): Promise<LoadOutcome> {
  const { pool, folder, now, today, codeLists, actor, onProgress = () => undefined } = options;
  const contents = await openFolder(folder);
  const load: SharedLoad = {
    loadId: randomUUID(),
    folder,
    present: contents.present,
    now,
    today,
    codeLists,
    actor,
    counts: new Map(),
    touched: new Map(),
  };
  const ofFolder = new FindingList();
  for (const file of contents.unknown) {
    for (const finding of applyRules(hostFolderRules, { file }, { file })) ofFolder.add(finding);
  }
  const ofPeople = new FindingList();
  const ofHouseholds = new FindingList();
  await inTransaction(pool, async (people) => {
    // Held by the transaction that ends last.
    await beAlone(people);
    await prepare(people, actor);
    await people.query(
      `select avstamp.put_key_back(name) from unnest(array['person', 'household', 'assistance_month', 'measure']) as name`,
    );
    await inTransaction(pool, async (households) => {
      await prepare(households, actor);
      await takeFolder(
        { ...load, client: people, findings: ofPeople },
        { ...load, client: households, findings: ofHouseholds },
        onProgress,
      );
    });
  });
  return outcomeOf(load, [ofFolder, ofPeople, ofHouseholds]);
}

// For these transactions only. A load is alone on the machine or nearly so, and sorts more than anything else does. It
// keeps two processors busy by itself, and one connection may wait long for the other.
const SETTINGS = `
  set local work_mem = '256MB';
  set local maintenance_work_mem = '256MB';
  set local max_parallel_maintenance_workers = 0;
  set local max_parallel_workers_per_gather = 0;
  set local default_statistics_target = 10;
  set local idle_in_transaction_session_timeout = 0;
  set local synchronize_seqscans = off`;

async function prepare(client: PoolClient, actor: string): Promise<void> {
  await client.query(SETTINGS);
  // Months that the load changes are marked with who loaded.
  await client.query(
    `select set_config('avstamp.subject', $1, true), set_config('avstamp.role', 'loader', true)`,
    [actor],
  );
  // A connection that has used temporary tables before keeps what it has.
  await client.query(
    `select set_config('temp_buffers', '192MB', true) where pg_my_temp_schema() = 0 and current_setting('temp_buffers') = '8MB'`,
  );
}

async function beAlone(client: PoolClient): Promise<void> {
  const lock = await client.query<{ alone: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('avstamp load')) as alone`,
  );
  if (lock.rows[0]?.alone !== true) {
    throw new OperatingError({
      sv: 'En annan inläsning pågår. Vänta tills den är klar och försök igen.',
      en: 'Another load is going on. Wait until it has ended and try again.',
    });
  }
}

function outcomeOf({ loadId, counts }: SharedLoad, lists: readonly FindingList[]): LoadOutcome {
  const sum = (of: (list: FindingList) => number): number => lists.reduce((all, list) => all + of(list), 0);
  const findings = lists.flatMap(({ kept }) => kept).toSorted((one, other) => rankOf(one) - rankOf(other));
  return {
    loadId,
    files: HOST_FILE_NAMES.flatMap((name) => {
      const count = counts.get(name);
      if (count === undefined) return [];
      const { rows, added, changed, refused } = count;
      return [
        { name, rows, added, changed, unchanged: Math.max(0, rows - refused - added - changed), refused },
      ];
    }),
    findings: [
      ...findings.filter(({ severity }) => severity === 'error').slice(0, KEPT_FINDINGS),
      ...findings.filter(({ severity }) => severity !== 'error').slice(0, KEPT_FINDINGS),
    ],
    findingsTotal: sum(({ total }) => total),
    errorsTotal: sum(({ errors }) => errors),
  };
}

/** Findings come in the order of the files; those of the folder first. */
function rankOf({ place }: Finding): number {
  return HOST_FILE_NAMES.findIndex((name) => fileNameOf(name) === place?.file);
}
