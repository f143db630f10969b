import type { Pool } from 'pg';
import { type LocalizedText, OperatingError } from '../../kernel/index.js';
import { besideOthers } from './beside-others.js';
import { ChangedFile } from './changed-file.js';
import { examineFile } from './examine-file.js';
import type { ExaminedFile } from './examined-file.js';
import { findFiles } from './hand-ins.js';
import type { ReceivingSetting } from './receiving-setting.js';
import { settleFile } from './settle-file.js';
import type { SettledFile } from './settled-file.js';

/** What to receive, and who watches. */
export interface ReceivingOrder extends ReceivingSetting {
  /** Files, and folders of files. */
  readonly paths: readonly string[];
  /** Ends the work after the file that is under way. */
  readonly stopped: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** What became of all that was named. */
export interface ReceivedFiles {
  readonly settled: readonly SettledFile[];
  /** What could not be read at all: nothing is known of it, and nothing has been kept. */
  readonly unreadable: readonly { readonly path: string; readonly error: LocalizedText }[];
  /** Files of folders that are no tables. */
  readonly leftAside: readonly string[];
  /** Files that nobody has looked at, because the work was stopped. */
  readonly untouched: readonly string[];
}

/**
 * Receives files one after the other; each is done, or it is as if it had never come. Only what an operator can mend
 * in the surroundings of a single file keeps that file out; everything else that fails ends the work.
 * @param pool logged in as `avstamp_national`
 */
export async function receiveFiles(pool: Pool, order: ReceivingOrder): Promise<ReceivedFiles> {
  const found = await findFiles(order.paths);
  const settled: SettledFile[] = [];
  const unreadable: { path: string; error: LocalizedText }[] = [];
  const untouched: string[] = [];
  const toldOf = (path: string, kind: typeof OperatingError | typeof ChangedFile) => (failure: unknown) => {
    if (!(failure instanceof kind)) throw failure;
    unreadable.push({ path, error: failure.text });
    return undefined;
  };
  for (const { path, failure } of found.unreadable) toldOf(path, OperatingError)(failure);
  const total = found.handIns.flat().length;
  for (const handIn of found.handIns) {
    const examined: ExaminedFile[] = [];
    for (const path of order.stopped.aborted ? [] : handIn) {
      const file = await examineFile(path, order).catch(toldOf(path, OperatingError));
      if (file !== undefined) examined.push(file);
    }
    if (order.stopped.aborted) {
      untouched.push(...handIn);
      continue;
    }
    for (const file of withEachOther(examined)) {
      // A database that has stopped is no fault of the file's.
      const one = await settleFile(pool, file, order).catch(toldOf(file.path, ChangedFile));
      if (one !== undefined) settled.push(one);
      order.onProgress(settled.length + unreadable.length, total);
    }
  }
  return { settled, unreadable, leftAside: found.leftAside, untouched };
}

/** Files of one sender's folder, one report of each kind, must be of one report. */
function withEachOther(files: readonly ExaminedFile[]): readonly ExaminedFile[] {
  const told = files.flatMap(({ municipality, month, sectionId }) =>
    municipality === undefined || month === undefined || sectionId === undefined
      ? []
      : [{ sectionId, report: `${municipality} ${month}` }],
  );
  const kinds = new Set(told.map(({ sectionId }) => sectionId));
  const filesOfKinds = new Set(told.map(({ sectionId, report }) => `${sectionId} ${report}`));
  const reports = [...new Set(told.map(({ report }) => report))].toSorted();
  // Several reports of one kind: the folder holds more than one report, and rightly so.
  if (filesOfKinds.size > kinds.size) return files;
  return files.map((file) => besideOthers(file, { reports }));
}
