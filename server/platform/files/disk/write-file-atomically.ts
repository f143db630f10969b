import { basename, dirname } from 'node:path';
import { AtomicFile, type WrittenFile } from './atomic-file.js';
import { commitFiles } from './commit-files.js';
import type { FileSink } from './file-sink.js';
import { clearTheWay } from './passing-name.js';

/**
 * Writes one file whole or not at all; when `write` fails nothing of it remains and the failure goes on to the
 * caller.
 * @throws OperatingError for a full disk, a missing permission, a read-only disk or a path that is no file.
 */
export async function writeFileAtomically(
  path: string,
  write: (sink: FileSink) => Promise<void>,
): Promise<WrittenFile> {
  await clearTheWay(dirname(path), [basename(path)]);
  const file = await AtomicFile.open(path);
  try {
    await write(file);
    const [written] = await commitFiles([file]);
    if (written === undefined) throw new RangeError('a file was written and is not told of');
    return written;
  } catch (failure) {
    await file.discard();
    throw failure;
  }
}
