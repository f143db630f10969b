import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatingError } from '../../server/kernel/index.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { untilBlocked, untilGone, whileLocked } from './blocked-loads.js';
import { loadInChild } from './load-in-child.js';
import { LOADED_ON, type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER, writeFolder } from './small-folder.js';

const ROWS = Object.values(SMALL_FOLDER).reduce((sum, lines) => sum + lines.length - 1, 0);

let loading: Loading;
let folder: TemporaryFolder;
beforeEach(async () => {
  loading = await openLoading();
  folder = await temporaryFolder();
  await writeFolder(folder.path, SMALL_FOLDER);
});
afterEach(async () => {
  await loading.end();
  await folder.remove();
});

test.each([
  ['early', 'avstamp.household'],
  ['after its measures', 'avstamp.closure'],
  ['at its end', 'avstamp.audit_entry'],
])('a load whose process is killed %s leaves nothing behind, and the next one works', async (_, table) => {
  const before = await loading.everything();
  await whileLocked(loading, table, async () => {
    const child = loadInChild(LOADED_ON, loading.urls.loader, folder.path);
    await untilBlocked(loading);
    await child.kill();
  });
  await untilGone(loading);
  expect(await loading.everything()).toEqual(before);
  const { findings, files } = await loading.loadFolder(folder.path);
  expect(findings).toEqual([]);
  expect(files.reduce((sum, { added }) => sum + added, 0)).toBe(ROWS);
});

test('a second load is told to wait while the first is going on, and works when that has ended', async () => {
  let first: Promise<unknown> | undefined;
  await whileLocked(loading, 'avstamp.audit_entry', async () => {
    first = loading.loadFolder(folder.path);
    await untilBlocked(loading);
    const second = await loading.loadFolder(folder.path).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(OperatingError);
    expect(second).toMatchObject({ text: { en: expect.stringContaining('Another load is going on.') } });
  });
  expect(await first).toMatchObject({ findings: [] });
  const third = await loading.loadFolder(folder.path);
  expect(third.files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
});
