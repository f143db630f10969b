import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { EventReceiver } from './event-receiver.js';

let plugin: RunningPlugin;
let receiver: EventReceiver;
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  receiver = await EventReceiver.open();
  plugin = await startPlugin({}, { withJobs: true });
  for (const person of ['p1', 'p2', 'p3']) await state('0180', person);
  await state('1480', 'g1');
  // Events are kept in order before anybody takes them.
  await plugin.runJob('avstamp-deliver-events');
});
afterAll(async () => {
  await plugin.stop();
  await receiver.close();
  await folder.remove();
});
beforeEach(() => {
  receiver.requests.length = 0;
});

const state = (municipality: string, person: string) =>
  query(
    plugin.database.urls.admin,
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ($1, '2013-03-01', $2, 0)`,
    [municipality, person],
  );

/** A host that has been given somewhere for events to go. */
async function delivered(): Promise<readonly { readonly id: string; readonly person: string }[]> {
  const { urls } = plugin.database;
  const host = await startPlugin({ databaseUrls: urls, jobDatabaseUrls: urls, events: receiver.port });
  await host.runJob('avstamp-deliver-events');
  await host.stop();
  return receiver.events.map(({ id, data }) => ({ id, person: data.personReference }));
}

const replay = (...parameters: string[]): Promise<CommandEnd> =>
  avstamp(['--language', 'en', 'events', 'replay', ...parameters], {
    folder: folder.path,
    urls: plugin.database.urls,
  });

describe('events', () => {
  let ids: ReadonlyMap<string, string>;

  it('of the time before anybody took them are delivered to the first who does', async () => {
    const told = await delivered();
    expect(told.map(({ person }) => person).toSorted()).toEqual(['g1', 'p1', 'p2', 'p3']);
    ids = new Map(told.map(({ id, person }) => [person, id]));
  });

  it('are delivered again from a place on, in their order and under their own ids', async () => {
    const { exitCode, output } = await replay('--municipality', '0180', '--from-position', '2');
    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: 'Delivered again: 2 events, by the next delivery.\n',
    });
    const told = await delivered();
    expect(told).toEqual(['p2', 'p3'].map((person) => ({ id: ids.get(person), person })));
  });

  it('are delivered again from a time on, those of all municipalities', async () => {
    expect((await replay('--from', '2001-01-01T00:00:00Z')).output).toMatch(/4 events/);
    expect((await delivered()).map(({ person }) => person).toSorted()).toEqual(['g1', 'p1', 'p2', 'p3']);
    expect((await replay('--from', '2999-01-01T00:00:00Z')).output).toMatch(/0 events/);
    expect(await delivered()).toHaveLength(4);
  });

  it('that have not been delivered stay in their turn when others are asked for again', async () => {
    await state('0180', 'p4');
    await plugin.runJob('avstamp-deliver-events');
    expect(await plugin.events?.replay({ municipalityCode: '0180', from: { position: 3 } })).toBe(1);
    expect((await delivered()).map(({ person }) => person)).toEqual(['p3', 'p4']);
    expect(await plugin.events?.replay({ municipalityCode: '0180', from: { position: 99 } })).toBe(0);
    expect(await delivered()).toHaveLength(2);
  });

  it.each([
    ['a place without whose it is', ['--from-position', '2']],
    ['no start', []],
    ['two starts', ['--from', '2013-04-01', '--from-position', '2', '--municipality', '0180']],
    ['a time that is none', ['--from', 'yesterday']],
  ])('are not asked for by %s', async (_, parameters) => {
    expect((await replay(...parameters)).exitCode).toBe(2);
  });

  it.each([
    [{ from: { position: 0 } }],
    [{ from: { time: new Date('nonsense') } }],
    [{ from: { position: 1 }, municipalityCode: '99' }],
  ])('are not asked for by a host with %j', async (order) => {
    await expect(plugin.events?.replay(order)).rejects.toThrow(RangeError);
  });
});

describe('old events', () => {
  it('are forgotten after ninety days, and the others keep their places', async () => {
    const { admin } = plugin.database.urls;
    await query(
      admin,
      `insert into avstamp.outbox (municipality_code, type, month, occurred_at)
       values ('2480', 'avstamp.month.stale.v1', '2013-03-01', now() - interval '91 days'),
         ('2480', 'avstamp.month.stale.v1', '2013-03-01', now() - interval '89 days')`,
    );
    await plugin.runJob('avstamp-deliver-events');
    const kept = await query(
      admin,
      `select position::integer from avstamp.event where municipality_code = '2480'`,
    );
    expect(kept).toEqual([{ position: 2 }]);
    await delivered();
    expect(receiver.events).toMatchObject([{ municipality: '2480', sequence: '0000000000000002' }]);
  });

  it('cannot be removed earlier than after a week, nor be changed', async () => {
    const { admin, loader, reporting } = plugin.database.urls;
    await expect(query(loader, 'select avstamp.forget_events(6)')).rejects.toMatchObject({ code: '42501' });
    await expect(query(admin, `update avstamp.event set type = 'x'`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(query(reporting, 'delete from avstamp.event')).rejects.toMatchObject({ code: '42501' });
    await expect(query(loader, 'select from avstamp.event')).rejects.toMatchObject({ code: '42501' });
  });
});
