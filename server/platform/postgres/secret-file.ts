import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { folderError } from './folder-access.js';

/** A new password of 256 random bits, in letters that a URL takes as they are. */
export function newPassword(): string {
  return randomBytes(32).toString('base64url');
}

/** What a secret file holds; undefined where there is none. */
export async function readSecret(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw folderError(error, file);
  }
}

/** Writes a file that only its owner may read (mode 0600), whole or not at all. */
export async function writeSecret(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, text, { mode: 0o600, flush: true });
    await rename(unfinished, file);
  } catch (error) {
    throw folderError(error, file);
  }
}
