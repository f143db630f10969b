import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileFailure } from '../../platform/files/index.js';

/** SHA-256 of a file's bytes, as hex. @throws OperatingError where it cannot be read */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (failure) {
    throw fileFailure(failure, path);
  }
  return hash.digest('hex');
}
