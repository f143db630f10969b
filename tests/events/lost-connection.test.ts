import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CuttingProxy } from '../jobs/faults/cutting-proxy.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { EventReceiver } from './event-receiver.js';

let plugin: RunningPlugin;
let receiver: EventReceiver;
beforeEach(async () => {
  receiver = await EventReceiver.open();
  plugin = await startPlugin({ events: receiver.port }, { withJobs: true });
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.measure (municipality_code, month, person_ref, code)
     values ('0180', '2013-03-01', 'p1', 0), ('0180', '2013-03-01', 'p2', 0), ('0180', '2013-03-01', 'p3', 0)`,
  );
});
afterEach(async () => {
  await plugin.stop();
  await receiver.close();
});

describe('a delivery whose connection to the database is cut', () => {
  // The first commit is that of reading what waits; the second notes that the first event was taken.
  it.each([
    ['before the commit', 1],
    ['before the commit', 2],
    ['after the commit', 2],
    ['before the commit', 3],
  ] as const)('%s number %i loses nothing, and what comes twice has one id', async (cut, atCommit) => {
    const { urls } = plugin.database;
    const proxy = await CuttingProxy.open(urls.reporting, cut, atCommit);
    const host = await startPlugin({
      databaseUrls: urls,
      jobDatabaseUrls: { ...urls, reporting: proxy.url },
      events: receiver.port,
    });
    await expect(host.runJob('avstamp-deliver-events')).rejects.toThrow();
    expect(proxy.hasCut).toBe(true);
    await host.stop();
    await proxy.close();
    await plugin.runJob('avstamp-deliver-events');
    const told = new Map(receiver.events.map(({ id, data }) => [id, data.personReference]));
    expect([...told.values()]).toEqual(['p1', 'p2', 'p3']);
    expect(receiver.requests.length).toBeLessThanOrEqual(4);
  });
});
