import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The environment variable that gives the key, as base64url; without it a key is made and kept. */
export const KEY_VARIABLE = 'AVSTAMP_DEMO_IDENTITY_KEY';

/** Shortest key, in bytes: that of the hash (RFC 7518 §3.2). */
const KEY_BYTES = 32;

/**
 * The key that demo tokens are signed with: from the environment, else from `identity.key` of the folder, which
 * is made where it is missing and readable by its owner only.
 * @throws RangeError where the key is too short to be one
 */
export async function identityKey(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Uint8Array> {
  const text = environment[KEY_VARIABLE] ?? (await keptKey(join(folder, 'identity.key'), folder));
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length < KEY_BYTES) throw new RangeError(`a key of at least ${KEY_BYTES} bytes is needed`);
  return key;
}

async function keptKey(file: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const made = randomBytes(KEY_BYTES).toString('base64url');
  // Only where there is none: a key that changed would make every token worthless.
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  return readFile(file, 'utf8');
}
