import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalities } from '../../server/codes/index.js';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { type Fault, type JobOrder, runFaultyJob } from './faults/faulty-process.js';
import { JobSetting } from './job-setting.js';

const [UNDISTURBED = '', ...CODES] = municipalities.keys();
const SIDE_BY_SIDE = 2;

let setting: JobSetting;
let points: readonly string[];
/** Each municipality's process is killed at a point of its own. */
let killed: readonly (Fault & { readonly code: string })[];

beforeAll(async () => {
  setting = await JobSetting.open();
  await register(UNDISTURBED);
  const log = join(setting.workshop.folder.path, 'points.txt');
  expect(await runFaultyJob(orderOf(UNDISTURBED), { at: 0, manner: 'before', log })).toBeNull();
  points = (await readFile(log, 'utf8')).trimEnd().split('\n');
  const faults = points.flatMap((name, index) =>
    mannersOf(name).map((manner) => ({ at: index + 1, manner })),
  );
  killed = faults.map((fault, index) => ({ ...fault, code: CODES[index] ?? '' }));
  const waiting = killed.values();
  const kill = async (): Promise<void> => {
    for (const { code, ...fault } of waiting) {
      await register(code);
      expect(await runFaultyJob(orderOf(code), fault)).toBe('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, kill));
  for (const { code } of killed) await setting.queue(code);
  const worker = await setting.worker('--concurrency', '4');
  await setting.untilQueueIsEmpty();
  await setting.stop(worker);
}, 900_000);
afterAll(() => setting.close());

async function register(code: string): Promise<void> {
  const { workshop } = setting;
  await workshop.households(code, [{ name: 'h1', coApplicant: true }, { name: 'h2' }, { name: 'h3' }]);
  await workshop.measures(code, [
    { person: 'h1-1', code: 2, days: 5 },
    { person: 'h2-1', code: 8, text: 'Odling i kolonilott' },
  ]);
  await workshop.closures(code, [{ household: 'h3', closedOn: '2013-03-20', reasons: [1, null, 1] }]);
  await workshop.comment(code, 'Alla har svarat.');
}

/**
 * Killed before each, and during those that may be half done or done unheard: statements, and writing. Before the next
 * operation is after this one, so that for the others both are the same.
 */
function mannersOf(name: string): readonly Fault['manner'][] {
  const isWhole = ['open', 'close', 'sync', 'mkdir', 'readdir', 'rm', 'rename'].includes(name);
  return isWhole ? ['before'] : ['before', 'during'];
}

function orderOf(code: string): JobOrder {
  return {
    urls: setting.workshop.database.urls,
    folder: setting.workshop.folder.path,
    name: 'avstamp-monthly-report',
    payload: { month: '2013-03', municipalityCodes: [code], occasion: 'reminder' },
    now: '2013-04-15T01:00:00Z',
  };
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  return new Map(names.map((name, index) => [name, contents[index] ?? '']));
}

describe('a process that is killed at any statement or file operation of a run', () => {
  it('is killed at each that an undisturbed run has', () => {
    for (const name of ['begin-run', 'keep-report', 'end-run', 'commit', 'sync', 'rename']) {
      expect(points).toContain(name);
    }
    expect(points.length).toBeGreaterThan(40);
  });

  it('leaves one run, which the next start has ended', async () => {
    const runs = (await setting.runs()).filter(({ municipality }) => municipality !== UNDISTURBED);
    expect(runs.map(({ municipality, revision, state }) => ({ municipality, revision, state }))).toEqual(
      killed.map(({ code }) => ({ municipality: code, revision: 1, state: 'done' })).toSorted(byCode),
    );
    for (const { attempts } of runs) expect([1, 2]).toContain(attempts);
  });

  it('leaves the files of an undisturbed run, byte for byte, and no other', async () => {
    const { workshop } = setting;
    const undisturbed = join(workshop.folder.path, 'undisturbed');
    for (const { code, at, manner } of killed) {
      const order = { municipalityCode: municipalityCode(code), folder: undisturbed, ...COMPILED };
      const { files } = await workshop.service.compile({ ...order, definition: workshop.definition });
      expect(files).toHaveLength(6);
      const left = await contentsOf(join(workshop.folder.path, 'reports', '2013-03', code));
      const whole = await contentsOf(join(undisturbed, '2013-03', code));
      expect(left, `${manner} ${at}, ${points[at - 1]}`).toEqual(whole);
    }
  });

  it('leaves no lock behind, and says once that the report was compiled', async () => {
    await setting.untilUnlocked();
    const told = await setting.ask(
      `select municipality_code from avstamp.report_event group by 1 having count(*) <> 1`,
    );
    expect(told).toEqual([]);
    expect(await setting.ask('select from avstamp.report')).toHaveLength(killed.length + 1);
  });
});

const COMPILED = {
  month: calendarMonth('2013-03'),
  formats: ['csv', 'xlsx'],
  actor: 'test',
  role: 'test',
  now: new Date('2013-04-15T01:00:00Z'),
} as const;

function byCode(
  { municipality: one }: { municipality: string },
  { municipality: other }: { municipality: string },
) {
  return one < other ? -1 : 1;
}
