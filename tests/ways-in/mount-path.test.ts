import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedDataSet } from '../support/invented-data-set.js';
import { reporter } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ mountPath: '/avstamp' });
  await insertInventedDataSet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const FILES = '{ monthlyReport(month: "2013-05") { revisions { files { path } } } }';

describe('a module mounted under a path', () => {
  it('stands before every path that an answer holds', async () => {
    const { data } = await plugin.ask(FILES, {}, reporter);
    expect(data).toEqual({
      monthlyReport: {
        revisions: [{ files: [{ path: '/avstamp/report-files/2013-05/1/insatser-0180-2013-05.csv' }] }],
      },
    });
  });

  it.each(['/avstamp/health', '/health', '/avstamp/health?from=monitor'])(
    'is found at %s, whether or not the host has taken the path off',
    async (path) => {
      expect((await fetch(plugin.url + path)).status).toBe(200);
    },
  );

  it.each(['/avstamp', '/avstamphealth', '/other/health', '/avstamp/avstamp/health'])(
    'is not found at %s',
    async (path) => {
      expect((await fetch(plugin.url + path)).status).toBe(404);
    },
  );

  it('asks who somebody is before it looks for a file under the path', async () => {
    const path = '/avstamp/report-files/2013-05/1/insatser-0180-2013-05.csv';
    expect((await fetch(plugin.url + path)).status).toBe(401);
  });
});
