import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { CodeLists } from '../codes/index.js';
import { applyRules, OperatingError } from '../kernel/index.js';
import { inTransaction } from '../platform/postgres/index.js';
import { FindingList } from './finding-list.js';
import type { HostFileName } from './host-files.js';
import { hostFolderRules } from './host-folder.rules.js';
import { judgeMeasures } from './judge-measures.js';
import { makeKnownHouseholds, makeKnownPersons, makeMunicipalities } from './known-tables.js';
import type { LoadOutcome } from './load-outcome.js';
import { type FolderContents, openFolder } from './open-folder.js';
import { recordLoad } from './record-load.js';
import { createRemarks } from './remarks.js';
import type { LoadSession } from './session.js';
import { stageFolder } from './stage-folder.js';
import { stageMonths } from './stage-months.js';
import { judgeAssistance, writeAssistance } from './take-assistance.js';
import { takeClosings } from './take-closings.js';
import { takeClosureReasons } from './take-closure-reasons.js';
import { takeComments } from './take-comments.js';
import { takeHouseholds } from './take-households.js';
import { judgePersons, writePersons } from './take-persons.js';
import { createTouched } from './touched.js';
import { writeMeasures } from './write-measures.js';

/** What a load needs. */
export interface LoadOptions {
  /** Connections as the role `avstamp_loader`. */
  readonly pool: Pool;
  readonly folder: string;
  readonly now: Date;
  /** The Swedish date of the load, `YYYY-MM-DD`. */
  readonly today: string;
  readonly codeLists: CodeLists;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** How far a load has come. */
export interface LoadProgress {
  readonly step: HostFileName | 'recording';
  /** Steps done, of all. */
  readonly done: number;
  readonly steps: number;
}

/**
 * Takes over a host folder, in one transaction: after a failure anywhere, nothing of it is left. Rows that break a
 * rule are refused and kept aside, everything else is loaded. Loading the same folder again changes nothing.
 * @throws OperatingError where the folder cannot be read, or another load is going on
 */
export async function loadHostFolder(options: LoadOptions): Promise<LoadOutcome> {
  const contents = await openFolder(options.folder);
  const findings = new FindingList();
  for (const file of contents.unknown) {
    for (const finding of applyRules(hostFolderRules, { file }, { file })) findings.add(finding);
  }
  return inTransaction(options.pool, async (client) => {
    const session: LoadSession = {
      client,
      loadId: randomUUID(),
      folder: options.folder,
      now: options.now,
      today: options.today,
      codeLists: options.codeLists,
      counts: new Map(),
      findings,
    };
    await prepare(session);
    await takeFolder(session, contents, options.onProgress ?? (() => undefined));
    return outcomeOf(session);
  });
}

// For this transaction only. A load is alone on the machine or nearly so, and sorts more than anything else does.
const SETTINGS = `
  set local work_mem = '384MB';
  set local maintenance_work_mem = '384MB';
  set local max_parallel_maintenance_workers = 0;
  set local synchronize_seqscans = off`;

async function prepare({ client }: LoadSession): Promise<void> {
  const lock = await client.query<{ alone: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('avstamp load')) as alone`,
  );
  if (lock.rows[0]?.alone !== true) {
    throw new OperatingError({
      sv: 'En annan inläsning pågår. Vänta tills den är klar och försök igen.',
      en: 'Another load is going on. Wait until it has ended and try again.',
    });
  }
  await client.query(SETTINGS);
}

async function takeFolder(
  session: LoadSession,
  contents: FolderContents,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const steps: readonly (readonly [LoadProgress['step'], () => Promise<void>])[] = [
    ['households', () => takeHouseholds(session).then(() => makeKnownHouseholds(session))],
    ['persons', () => judgePersons(session).then(() => makeKnownPersons(session))],
    ['assistance', () => judgeAssistance(session).then(() => writeAssistance(session))],
    ['measures', () => judgeMeasures(session).then(() => writeMeasures(session))],
    ['persons', () => writePersons(session)],
    ['closings', () => takeClosings(session)],
    ['closure_reasons', () => takeClosureReasons(session)],
    ['comments', () => takeComments(session)],
    ['recording', () => recordLoad(session)],
  ];
  await createRemarks(session);
  await createTouched(session);
  await makeMunicipalities(session);
  await stageMonths(session);
  await stageFolder(session, contents.present);
  for (const [done, [step, take]] of steps.entries()) {
    onProgress({ step, done, steps: steps.length });
    await take();
  }
  await dropStaging(session);
}

async function dropStaging({ client }: LoadSession): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'avstamp_staging'::regnamespace and relkind = 'r'`,
  );
  if (rows.length > 0) {
    await client.query(`drop table ${rows.map(({ name }) => `avstamp_staging.${name}`).join(', ')}`);
  }
}

function outcomeOf({ loadId, counts, findings }: LoadSession): LoadOutcome {
  return {
    loadId,
    files: [...counts].map(([name, { rows, added, changed, refused }]) => ({
      name,
      rows,
      added,
      changed,
      unchanged: Math.max(0, rows - refused - added - changed),
      refused,
    })),
    findings: findings.kept,
    findingsTotal: findings.total,
    errorsTotal: findings.errors,
  };
}
