import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { avstamp } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { EventReceiver } from './event-receiver.js';

let plugin: RunningPlugin;
let receiver: EventReceiver;
let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
  receiver = await EventReceiver.open();
  plugin = await startPlugin({ events: receiver.port }, { withJobs: true });
  for (const person of ['first', 'poison', 'third']) await state('0180', person);
  await state('1480', 'elsewhere');
});
afterEach(async () => {
  await plugin.stop();
  await receiver.close();
  await folder.remove();
});

const ask = (statement: string, values: readonly unknown[] = []) =>
  query<Record<string, unknown>>(plugin.database.urls.admin, statement, values);
const state = (municipality: string, person: string) =>
  ask(
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ($1, '2013-03-01', $2, 0)`,
    [municipality, person],
  );
const deliver = (): Promise<void> => plugin.runJob('avstamp-deliver-events');
const persons = () => receiver.events.map(({ data }) => data.personReference);
const isPoison = (event: { readonly [name: string]: unknown }): boolean =>
  JSON.stringify(event['data']).includes('poison');
/** Delivers as often as given, each time when the pause is over. */
async function deliverAfterPauses(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await ask('update avstamp.event_stream set next_attempt_at = clock_timestamp()');
    await deliver();
  }
}
const streams = () =>
  ask(`select municipality_code, delivered_position::integer as delivered, failed_attempts, last_failure,
    next_attempt_at > clock_timestamp() as pausing from avstamp.event_stream order by 1`);

describe('an event that the host does not take', () => {
  it('keeps its municipality’s later ones waiting, and no other municipality', async () => {
    receiver.answer = (event) => (isPoison(event) ? 500 : 204);
    await deliver();
    expect(persons().toSorted()).toEqual(['elsewhere', 'first', 'poison']);
    expect(await streams()).toEqual([
      {
        municipality_code: '0180',
        delivered: 1,
        failed_attempts: 1,
        last_failure: 'answered 500',
        pausing: true,
      },
      { municipality_code: '1480', delivered: 1, failed_attempts: 0, last_failure: null, pausing: null },
    ]);
  });

  it('is not tried again before its pause is over', async () => {
    receiver.answer = (event) => (isPoison(event) ? 500 : 204);
    await deliver();
    await deliver();
    expect(persons().filter((person) => person === 'poison')).toHaveLength(1);
  });

  it('comes again under the same id, and the later ones after it', async () => {
    receiver.answer = (event) => (isPoison(event) && receiver.requests.length < 4 ? 503 : 204);
    await deliver();
    await deliverAfterPauses(1);
    const again = receiver.events.filter(isPoison);
    expect(again).toHaveLength(2);
    expect(again[0]).toEqual(again[1]);
    expect(persons().slice(-2)).toEqual(['poison', 'third']);
  });

  it('is given up after five refusals, told to operators and passed over', async () => {
    receiver.answer = (event) => (isPoison(event) ? 422 : 204);
    await deliverAfterPauses(5);
    expect(persons().filter((person) => person === 'poison')).toHaveLength(5);
    expect(persons().at(-1)).toBe('third');
    expect(plugin.log.join()).toMatch(/events were given up/);
    const command = await avstamp(['--json', 'events', 'status'], {
      folder: folder.path,
      urls: plugin.database.urls,
    });
    expect(command.exitCode).toBe(1);
    expect(JSON.parse(command.output)).toMatchObject({
      municipalities: [
        {
          municipalityCode: '0180',
          waiting: 0,
          deadLetters: [{ position: 2, attempts: 5, failure: 'answered 422' }],
        },
        { municipalityCode: '1480', waiting: 0, deadLetters: [] },
      ],
    });
    expect(command.output).not.toMatch(/poison/);
  });

  it('is given up later where the host fails, and is mended by a replay', async () => {
    receiver.answer = (event) => (isPoison(event) ? 500 : 204);
    await deliverAfterPauses(15);
    expect(await ask('select from avstamp.event_dead_letter')).toHaveLength(0);
    await deliverAfterPauses(1);
    expect(await ask('select attempts from avstamp.event_dead_letter')).toEqual([{ attempts: 16 }]);
    receiver.answer = () => 204;
    expect(await plugin.events?.replay({ municipalityCode: '0180', from: { position: 2 } })).toBe(2);
    await deliver();
    expect(persons().slice(-2)).toEqual(['poison', 'third']);
    expect(await ask('select from avstamp.event_dead_letter where delivered_at is null')).toHaveLength(0);
    const command = await avstamp(['events', 'status'], { folder: folder.path, urls: plugin.database.urls });
    expect(command.exitCode).toBe(0);
  }, 120_000);

  it('waits longer from time to time', async () => {
    receiver.answer = () => 500;
    const pauses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await deliverAfterPauses(1);
      const [row] = await ask(
        `select round(extract(epoch from next_attempt_at - clock_timestamp()) / 60)::integer as minutes
         from avstamp.event_stream where municipality_code = '0180'`,
      );
      pauses.push(Number(row?.['minutes']));
    }
    expect(pauses).toEqual([1, 2, 4]);
  });
});

describe('a receiver', () => {
  it('that leads elsewhere is not followed', async () => {
    receiver.answer = () => 307;
    await deliver();
    expect(receiver.requests.map(({ path }) => path)).toEqual(['/events', '/events']);
    expect((await streams()).map(({ last_failure }) => last_failure)).toEqual([
      'answered 307',
      'answered 307',
    ]);
  });

  it('that never answers is waited for ten seconds, and no longer', async () => {
    receiver.answer = () => 'silence';
    await deliver();
    expect((await streams()).map(({ last_failure }) => last_failure)).toEqual(['timed out', 'timed out']);
  });

  it('that is not there gets everything when it comes back', async () => {
    const away = await startPlugin({
      databaseUrls: plugin.database.urls,
      jobDatabaseUrls: plugin.database.urls,
      events: { webhook: { ...receiver.port.webhook, url: 'http://127.0.0.1:9/events' } },
    });
    await away.runJob('avstamp-deliver-events');
    expect((await streams()).map(({ last_failure }) => last_failure)).toEqual(['unreachable', 'unreachable']);
    await away.stop();
    await deliverAfterPauses(1);
    expect(persons().toSorted()).toEqual(['elsewhere', 'first', 'poison', 'third']);
  });
});

describe('a callback', () => {
  it('that throws is called again later, and what it throws is told nowhere', async () => {
    let calls = 0;
    const host = await startPlugin({
      databaseUrls: plugin.database.urls,
      jobDatabaseUrls: plugin.database.urls,
      events: {
        deliver: async () => {
          calls += 1;
          if (calls === 1) throw new Error('Anna Andersson is not known');
        },
      },
    });
    await host.runJob('avstamp-deliver-events');
    await ask('update avstamp.event_stream set next_attempt_at = clock_timestamp()');
    await host.runJob('avstamp-deliver-events');
    await host.stop();
    expect(calls).toBe(5);
    expect((await streams()).map(({ delivered }) => delivered)).toEqual([3, 1]);
    expect(host.log.join()).not.toMatch(/Anna/);
  });
});
