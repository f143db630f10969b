import type { ModuleEvent } from '@avstamp/plugin-sdk';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
let events: ModuleEvent[];
let one: pg.Client;
let other: pg.Client;
beforeEach(async () => {
  events = [];
  const deliver = async (event: ModuleEvent): Promise<void> => {
    events.push(event);
  };
  plugin = await startPlugin({ events: { deliver } }, { withJobs: true });
  [one, other] = [0, 1].map(() => new pg.Client({ connectionString: plugin.database.urls.admin })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([one.connect(), other.connect()]);
});
afterEach(async () => {
  await Promise.all([one.end(), other.end()]);
  await plugin.stop();
});

const state = (client: pg.Client, person: string, municipality = '0180') =>
  client.query(
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ($1, '2013-03-01', $2, 0)`,
    [municipality, person],
  );
const deliver = (): Promise<void> => plugin.runJob('avstamp-deliver-events');
const told = () =>
  events.map(({ sequence, data }) => [Number(sequence), 'personReference' in data && data.personReference]);

describe('events of transactions that overlap', () => {
  it('are all told, also that of one which began first and committed after a delivery', async () => {
    await one.query('begin');
    await state(one, 'slow');
    await state(other, 'quick');
    await deliver();
    expect(told()).toEqual([[1, 'quick']]);
    await one.query('commit');
    await state(other, 'late');
    await deliver();
    expect(told()).toEqual([
      [1, 'quick'],
      [2, 'slow'],
      [3, 'late'],
    ]);
  });

  it('wait for no transaction that is still open', async () => {
    await one.query('begin');
    await state(one, 'open', '1480');
    await state(other, 'done');
    await deliver();
    expect(told()).toEqual([[1, 'done']]);
    await one.query('rollback');
  });

  it('of one that is rolled back are never told', async () => {
    await one.query('begin');
    await state(one, 'never');
    await one.query('rollback');
    await deliver();
    expect(events).toEqual([]);
  });

  it('tell what follows after what it follows from', async () => {
    await state(one, 'same');
    await other.query(`update avstamp.measure set withdrawn_at = now() where person_ref = 'same'`);
    await one.query(`update avstamp.measure set withdrawn_at = null where person_ref = 'same'`);
    await deliver();
    expect(events.map(({ type }) => type)).toEqual([
      'avstamp.measure.registered.v1',
      'avstamp.measure.withdrawn.v1',
      'avstamp.measure.registered.v1',
    ]);
  });

  it('have places without a gap, however many processes put them in order at once', async () => {
    for (let number = 0; number < 30; number += 1) await state(one, `p${number}`);
    const deliveries = [1, 2, 3, 4].map(deliver);
    for (let number = 30; number < 34; number += 1) await state(other, `p${number}`);
    await Promise.all(deliveries);
    await deliver();
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 34 }, (_, i) => i + 1),
    );
  });
});
