import type { Notice } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const sent: Notice[] = [];
const send = new UnwellPort(async (notice: Notice): Promise<void> => {
  sent.push(notice);
});

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin(
    {
      clock: { now: () => new Date('2013-04-15T08:00:00Z') },
      notifications: { send: send.method },
      timeouts: { notifications: 200 },
    },
    { withJobs: true },
  );
  await insertInventedSheet(plugin.database.urls.admin);
  await plugin.runJob('avstamp-readiness');
});
afterAll(() => plugin.stop());

const waiting = async (): Promise<number> => {
  const open = 'select from avstamp.reminder where delivered_at is null';
  return (await query(plugin.database.urls.admin, open)).length;
};

describe('notices to users', () => {
  it.each(UNWELL)('that the host %s wait', async (_, way) => {
    send.way = way;
    await plugin.runJob('avstamp-reminders');
    expect(sent).toEqual([]);
    expect(await waiting()).toBeGreaterThan(0);
    expect(await readiness(plugin)).toEqual([200, ['notifications']]);
    expect(quotes(plugin)).toBe(false);
  });

  it('are handed over when the host takes them again', async () => {
    send.way = undefined;
    await plugin.runJob('avstamp-reminders');
    expect(sent.length).toBeGreaterThan(0);
    expect([await waiting(), await readiness(plugin)]).toEqual([0, [200, []]]);
  });
});
