import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { ChangedFile } from './changed-file.js';
import { piecesOf } from './file-content.js';
import type { ReceivedReport } from './received-report.js';
import { insertContent } from './received-report.repository.js';

/**
 * Keeps the bytes of an accepted file, a piece at a time, and makes sure that they are those that were examined.
 * @param keepsBytes false for a file whose rows name persons: it is read again and held to its hash, and nothing of it stays
 * @throws ChangedFile
 */
export async function keepContent(
  client: PoolClient,
  path: string,
  report: Omit<ReceivedReport, 'receivedAt'>,
  keepsBytes: boolean,
): Promise<void> {
  const hash = createHash('sha256');
  const pieces = piecesOf(path);
  for (let piece = 1; ; piece += 1) {
    const { value: content, done } = await pieces.next().catch((failure: unknown) => {
      throw new ChangedFile(path, failure);
    });
    if (done === true) break;
    hash.update(content);
    if (keepsBytes) await insertContent(client, report, piece, content);
  }
  if (hash.digest('hex') !== report.sha256) throw new ChangedFile(path);
}
