import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A folder that is there until `remove` is called. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A new empty folder of one test's own, inside the folder of the test run. Other users may pass through it: where
 * tests run as root, the embedded PostgreSQL runs as another user and must reach its files.
 */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(inject('runFolder'), 'test-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
