import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ObjectStore } from '@avstamp/plugin-sdk';

/** Where the files of reports lie: in a folder, and in the host's store where it has one. */
export interface ReportPlace {
  /** The folder of all reports. */
  readonly folder: string;
  readonly objects: ObjectStore | undefined;
}

/** The key of a file in a store: its path below the folder of all reports, `2013-03/0180/name`. */
function keyOf({ folder }: ReportPlace, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/**
 * Puts a file into the host's store besides, where it has one.
 * @param path where it lies in the folder
 * @throws HostPortFailure where the store does not take it
 */
export async function keepInStore(place: ReportPlace, path: string, content: Uint8Array): Promise<void> {
  await place.objects?.put(keyOf(place, path), content);
}

/** Puts files that have just been written into the store besides. @throws HostPortFailure where it does not take one */
export async function keepWritten(
  place: ReportPlace,
  folder: string,
  files: readonly { readonly name: string }[],
): Promise<void> {
  if (place.objects === undefined) return;
  for (const { name } of files) {
    const path = join(folder, name);
    await keepInStore(place, path, await readFile(path));
  }
}

/**
 * A file of a report: from the folder where it is as it should be, else from the store, where another instance has put it.
 * @param isRight whether the content is the one that is meant
 * @returns the content of the folder where neither is right, and undefined where there is none
 */
export async function readReportFile(
  place: ReportPlace,
  path: string,
  isRight: (content: Buffer) => boolean,
): Promise<Buffer | undefined> {
  const lying = await readFile(path).catch(() => undefined);
  if (place.objects === undefined || (lying !== undefined && isRight(lying))) return lying;
  const stored = await place.objects.get(keyOf(place, path));
  const content = stored && Buffer.from(stored);
  return content !== undefined && isRight(content) ? content : lying;
}
