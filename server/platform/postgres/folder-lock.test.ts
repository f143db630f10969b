import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { OperatingError } from '../../kernel/index.js';
import { withFolderLock } from './folder-lock.js';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

test('work under one lock is done one after the other', async () => {
  const steps: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    steps.push(`${name} begins`);
    await wait(20);
    steps.push(`${name} ends`);
  };
  const lockFile = join(folder.path, 'lock');
  await Promise.all(['a', 'b', 'c'].map((name) => withFolderLock(lockFile, work(name))));
  for (let step = 0; step < steps.length; step += 2) {
    expect(steps[step + 1]).toBe(steps[step]?.replace('begins', 'ends'));
  }
  expect(await readdir(folder.path)).toEqual([]);
});

test('a lock is given back when the work fails', async () => {
  const lockFile = join(folder.path, 'lock');
  const failing = withFolderLock(lockFile, () => Promise.reject(new Error('out of paper')));
  await expect(failing).rejects.toThrow('out of paper');
  await expect(withFolderLock(lockFile, async () => 'done')).resolves.toBe('done');
});

test.each([
  ['a process that is no more', '999999999 1'],
  ['an earlier process whose number another has now', `${process.pid} 1`],
])('the lock of %s is taken over', async (_, holder) => {
  const lockFile = join(folder.path, 'lock');
  // Where the system does not tell when a process started, only the number can be judged.
  await writeFile(lockFile, process.platform === 'linux' ? holder : '999999999 1');
  await expect(withFolderLock(lockFile, async () => 'done')).resolves.toBe('done');
});

test('a lock that cannot be written is explained to the operator', async () => {
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  const attempt = withFolderLock(join(file, 'lock'), async () => 'done');
  await expect(attempt).rejects.toThrow(OperatingError);
});
