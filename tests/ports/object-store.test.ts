import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT_VERSION, type ModuleContract } from '@avstamp/plugin-sdk';
import { createServerPlugin, s3ObjectStore } from '@avstamp/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIdentityProvider, issueDemoToken } from '../../demo/identity/index.js';
import { reporter } from '../support/invented-identities.js';
import { colleague, ReportDesk } from '../support/report-desk.js';
import { DEMO_KEY } from '../support/running-plugin.js';
import { SignedStore } from '../support/signed-store.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { readiness } from './unwell-port.js';

const CSV = 'insatser-0180-2013-03.csv';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let store: SignedStore;
let desk: ReportDesk;
let own: TemporaryFolder;
let elsewhere: TemporaryFolder;
/** Another instance: the same database and store, and a folder that nobody else sees. */
let worker: ModuleContract;
beforeAll(async () => {
  store = await SignedStore.open();
  const objects = s3ObjectStore({ ...store.place, prefix: 'avstamp/' });
  own = await temporaryFolder();
  elsewhere = await temporaryFolder();
  desk = await ReportDesk.open({
    fileStore: { folder: own.path, objects },
    timeouts: { objectStore: 30_000 },
  });
  worker = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: desk.workshop.database.urls,
    jobDatabaseUrls: desk.workshop.database.urls,
    identity: demoIdentityProvider(DEMO_KEY),
    clock: { now: () => new Date('2013-04-03T08:00:00Z') },
    logger: quiet,
    fileStore: { folder: elsewhere.path, objects },
    timeouts: { objectStore: 30_000 },
    scheduler: { runBy: 'host' },
  });
});
afterAll(async () => {
  await worker.stop();
  await desk.close();
  await store.close();
  await Promise.all([own.remove(), elsewhere.remove()]);
});

async function compile(): Promise<void> {
  const job = worker.jobs.find(({ name }) => name === 'avstamp-monthly-report');
  const context = { clock: { now: () => new Date() }, logger: quiet, signal: new AbortController().signal };
  await job?.run({ month: '2013-03' }, context);
}

async function download(): Promise<number> {
  const authorization = `Bearer ${await issueDemoToken(DEMO_KEY, reporter)}`;
  const path = `${desk.plugin.url}/report-files/2013-03/1/${CSV}`;
  return (await fetch(path, { headers: { authorization } })).status;
}

describe('a store of files that speaks as S3', () => {
  it('keeps, gives and lists what it is asked to, page by page, each request signed', async () => {
    const objects = s3ObjectStore(store.place);
    const names = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'b/1'];
    for (const name of names) await objects.put(name, Buffer.from(name));
    expect(await objects.list('a/')).toEqual(names.slice(0, 5));
    expect(Buffer.from((await objects.get('a/3')) ?? []).toString()).toBe('a/3');
    expect(await objects.get('a/6')).toBeUndefined();
    expect(store.refused).toBe(0);
    for (const name of names) store.objects.delete(name);
  });

  it('refuses who signs with another key, and keys that lead elsewhere', async () => {
    const stranger = s3ObjectStore({ ...store.place, secretAccessKey: 'another' });
    await expect(stranger.put('a/1', Buffer.from('1'))).rejects.toThrow(/answered 403/);
    expect([store.refused, store.objects.size]).toEqual([1, 0]);
    const objects = s3ObjectStore(store.place);
    for (const key of ['../a', 'a/../b', 'a//b', '/a', 'å', 'a?b', '']) {
      await expect(objects.get(key)).rejects.toThrow(RangeError);
    }
  });
});

describe('a report of an instance whose folder nobody else sees', () => {
  it('is not compiled while the store takes no files, and is when it does', async () => {
    store.isBroken = true;
    await expect(compile()).rejects.toThrow(/store of files/);
    expect(await desk.rows('select from avstamp.report')).toEqual([]);
    expect((await worker.health()).degraded).toEqual(['objectStore']);
    store.isBroken = false;
    await compile();
    expect([...store.objects.keys()]).toContain(`avstamp/2013-03/0180/${CSV}`);
  });

  it('is given out, approved, handed over and verified by another instance, through the store', async () => {
    await rm(elsewhere.path, { recursive: true });
    expect(await readdir(join(own.path, 'reports')).catch(() => [])).toEqual([]);
    expect(await download()).toBe(200);
    await desk.step('approveReport', {}, colleague);
    expect((await desk.step('submitReport')).outcome).toBe('SAVED');
    expect([...store.objects.keys()]).toContain('avstamp/2013-03/0180/bevis-0180-2013-03-version-1.json');
  });

  it('is not given out while the store does not answer, and the module says so', async () => {
    await desk.rows(
      `set session_replication_role = replica; delete from avstamp.submitted_file; update avstamp.report set status = 'compiled'`,
    );
    await rm(join(own.path, 'reports'), { recursive: true, force: true });
    store.isBroken = true;
    expect(await download()).toBe(503);
    expect(await readiness(desk.plugin)).toEqual([200, ['objectStore']]);
    store.isBroken = false;
    expect(await download()).toBe(200);
  });

  it('is not given out where the store has altered it', async () => {
    store.objects.set(`avstamp/2013-03/0180/${CSV}`, Buffer.from('another report'));
    expect(await download()).toBe(404);
  });
});
