import { open } from 'node:fs/promises';
import { fileFailure } from './disk/file-failure.js';

/** `archive`: zip, as .xlsx is. `compound`: old .xls, and .xlsx with a password. `text`: everything else. */
export type FileFormat = 'archive' | 'compound' | 'text';

const COMPOUND = Buffer.from('D0CF11E0A1B11AE1', 'hex');

/**
 * What a file is by its first bytes, whatever its name says, and its length in bytes.
 * @throws OperatingError where it cannot be read.
 */
export async function detectFileFormat(path: string): Promise<{ format: FileFormat; bytes: number }> {
  try {
    const file = await open(path, 'r');
    try {
      const start = Buffer.alloc(COMPOUND.length);
      await file.read(start, 0, start.length, 0);
      return { format: formatOf(start), bytes: (await file.stat()).size };
    } finally {
      await file.close();
    }
  } catch (failure) {
    throw fileFailure(failure, path);
  }
}

/** What a file is by its first bytes. */
export function formatOf(start: Buffer): FileFormat {
  if (start.subarray(0, COMPOUND.length).equals(COMPOUND)) return 'compound';
  return start.toString('latin1', 0, 2) === 'PK' ? 'archive' : 'text';
}
