import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, runFaultyJob } from '../jobs/faults/faulty-process.js';
import { JobSetting } from '../jobs/job-setting.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { EventReceiver } from './event-receiver.js';

let setting: JobSetting;
let receiver: EventReceiver;
/** Who delivers what a killed process has left. */
let next: RunningPlugin;
let points: readonly string[];
let stated = 0;

beforeAll(async () => {
  setting = await JobSetting.open();
  receiver = await EventReceiver.open();
  const { urls } = setting.workshop.database;
  next = await startPlugin({ databaseUrls: urls, jobDatabaseUrls: urls, events: receiver.port });
  await state();
  const log = join(setting.workshop.folder.path, 'points.txt');
  expect(await runFaulty({ at: 0, manner: 'before', log })).toBeNull();
  points = (await readFile(log, 'utf8')).trimEnd().split('\n');
}, 120_000);
afterAll(async () => {
  await next.stop();
  await receiver.close();
  await setting.close();
});

/** Something that is told of: the answer of one more person. */
async function state(): Promise<void> {
  stated += 1;
  await setting.ask(
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ('0180', '2013-03-01', $1, 0)`,
    [`p${stated}`],
  );
}

function runFaulty(fault: Fault): Promise<string | null> {
  const { database, folder } = setting.workshop;
  return runFaultyJob(
    {
      urls: database.urls,
      folder: folder.path,
      name: 'avstamp-deliver-events',
      payload: {},
      now: '2013-04-15T01:00:00Z',
      events: receiver.port,
    },
    fault,
  );
}

/** Ids by person, in the order in which they first came. */
function idsByPerson(): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { id, data } of receiver.events) {
    ids.set(data.personReference, [...(ids.get(data.personReference) ?? []), id]);
  }
  return ids;
}

describe('a process that is killed while it delivers', () => {
  it('has handed over one event, between taking it up and noting that it was taken', () => {
    expect(points.filter((name) => name === 'mark-event-taken')).toHaveLength(1);
    expect([...idsByPerson().keys()]).toEqual(['p1']);
  });

  it('between the host’s answer and the note delivers twice, under one id, and never loses or reorders', async () => {
    receiver.requests.length = 0;
    const faults = points.flatMap((name, index) => {
      const manners = name === 'mark-event-taken' || name === 'commit' ? ['before', 'during'] : ['before'];
      return manners.map((manner) => ({ at: index + 1, manner }) as Fault);
    });
    const first = stated + 1;
    for (const fault of faults) {
      await state();
      expect(await runFaulty(fault)).toBe('SIGKILL');
      await setting.untilUnlocked();
      await next.runJob('avstamp-deliver-events');
    }
    const ids = idsByPerson();
    expect([...ids.keys()]).toEqual(
      Array.from({ length: stated - first + 1 }, (_, index) => `p${first + index}`),
    );
    const twice = [...ids.values()].filter((deliveries) => deliveries.length > 1);
    expect(twice.length).toBeGreaterThan(0);
    for (const [one, ...others] of ids.values()) {
      for (const other of others) expect(other).toBe(one);
      expect(others.length).toBeLessThanOrEqual(1);
    }
  }, 600_000);
});
