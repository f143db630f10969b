import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT_VERSION, type ModuleContract } from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JobSetting } from './job-setting.js';

const CLOCK = { now: () => new Date('2013-04-15T01:00:00Z') };

let setting: JobSetting;
let module: ModuleContract;
let log: string[];
beforeEach(async () => {
  setting = await JobSetting.open();
  for (const code of ['0180', '1480']) await setting.workshop.households(code, [{ name: 'h1' }]);
  log = [];
  const keep = (...line: readonly unknown[]): void => {
    log.push(JSON.stringify(line));
  };
  const { database, folder } = setting.workshop;
  module = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: database.urls,
    jobDatabaseUrls: database.urls,
    identity: { identify: async () => undefined },
    clock: CLOCK,
    logger: { info: keep, warn: keep, error: keep },
    fileStore: { folder: folder.path },
    scheduler: { runBy: 'host' },
  });
});
afterEach(async () => {
  await module.stop();
  await setting.close();
});

async function run(name: string, payload: object = {}): Promise<void> {
  const job = module.jobs.find((one) => one.name === name);
  await job?.run(payload, {
    clock: CLOCK,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    signal: new AbortController().signal,
  });
}

describe('a host with a scheduler of its own', () => {
  it('has the month that is due compiled', async () => {
    await run('avstamp-monthly-report');
    expect(await setting.runs()).toMatchObject([
      { municipality: '0180', state: 'done', occasion: 'host' },
      { municipality: '1480', state: 'done', occasion: 'host' },
    ]);
  });

  it('has what was asked for and what was interrupted carried out, and nothing else', async () => {
    await setting.ask(`insert into avstamp.report_run
      (municipality_code, month, definition_id, revision, state, occasion, started_by, role)
      values ('0180', '2013-03-01', 'socialstyrelsen-2013', 1, 'running', 'operator', 'somebody', 'operator'),
        ('1480', '2013-03-01', 'socialstyrelsen-2013', 1, 'asked', 'asked', 'elin', 'reporter')`);
    await run('avstamp-waiting-reports');
    await run('avstamp-waiting-reports');
    expect(await setting.runs()).toMatchObject([
      { municipality: '0180', state: 'done', attempts: 1 },
      { municipality: '1480', state: 'done', attempts: 1 },
    ]);
    const compiledBy = `select actor from avstamp.report_event order by municipality_code`;
    expect(await setting.ask(compiledBy)).toEqual([{ actor: 'avstamp-waiting-reports' }, { actor: 'elin' }]);
  });

  it('is told of a run that fails by a reference, while the others are compiled; mended, it is ended', async () => {
    const reports = join(setting.workshop.folder.path, 'reports', '2013-03');
    await mkdir(reports, { recursive: true });
    await writeFile(join(reports, '0180'), 'a file where a folder is to be');
    await expect(run('avstamp-monthly-report')).rejects.toThrow();
    expect(await setting.runs()).toMatchObject([{ state: 'failed' }, { state: 'done' }]);
    const [failed] = await setting.ask<{ reference: string }>(
      `select failure_reference as reference from avstamp.report_run where state = 'failed'`,
    );
    expect(log.filter((line) => line.includes(failed?.reference ?? 'none'))).toEqual([
      expect.stringContaining('is a file and not a folder'),
    ]);
    await rm(join(reports, '0180'));
    await run('avstamp-monthly-report', { municipalityCodes: ['0180'] });
    expect(await setting.runs()).toMatchObject([
      { state: 'done', attempts: 2 },
      { state: 'done', attempts: 1 },
    ]);
  });
});
