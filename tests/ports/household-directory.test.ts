import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { InventedDirectory, MARCH_PAGES } from './invented-directory.js';
import { quotes, readiness, UNWELL } from './unwell-port.js';

const directory = new InventedDirectory();
let folder: TemporaryFolder;
let plugin: RunningPlugin;
beforeAll(async () => {
  folder = await temporaryFolder();
  plugin = await startPlugin(
    {
      householdDirectory: directory,
      fileStore: { folder: folder.path },
      timeouts: { householdDirectory: 200 },
    },
    { withJobs: true },
  );
});
afterEach(async () => {
  directory.given = () => MARCH_PAGES;
  expect(await readdir(join(folder.path, 'take-over'))).toEqual([]);
});
afterAll(async () => {
  await plugin.stop();
  await folder.remove();
});

const takeOver = (payload: object = { month: '2013-03' }) => plugin.runJob('avstamp-take-over', payload);
const rows = (text: string) => query<Record<string, unknown>>(plugin.database.urls.admin, text);
const KNOWN = `select household_ref, unit, applicant_ref, co_applicant_ref, children from avstamp.assistance_month
  join avstamp.household using (municipality_code, household_ref)
  where municipality_code = '0180' and month = '2013-03-01' order by 1`;
const REFUSED = `select file, findings->0->>'rule' as rule from avstamp.refused_row order by file, line, 2`;
const clearRefused = () => rows('delete from avstamp.refused_row');
const MARCH = [
  { household_ref: 'H-1', unit: 'Enhet Norr', applicant_ref: 'P-1', co_applicant_ref: 'P-2', children: 2 },
  {
    household_ref: 'H-2',
    unit: 'Enhet "Syd", västra',
    applicant_ref: 'P-3',
    co_applicant_ref: null,
    children: 0,
  },
];

describe('a household directory', () => {
  it.each([
    ...UNWELL.map(
      ([name, way]) =>
        [
          name,
          async function* () {
            yield await way();
          },
        ] as const,
    ),
    ['answers with a list of pages that are none', () => [['households']]] as const,
    ['has rows that are no objects', () => [{ assistance: ['H-1'] }]] as const,
    [
      'throws on its second page',
      function* () {
        yield MARCH_PAGES[0];
        throw new Error('the register went away');
      },
    ] as const,
    [
      'never comes to its second page',
      async function* () {
        yield MARCH_PAGES[0];
        await new Promise(() => undefined);
      },
    ] as const,
  ])('that %s fails the job, and nothing of it is taken over', async (_, way) => {
    directory.given = way as typeof directory.given;
    await expect(takeOver()).rejects.toThrow(/households and assistance/);
    expect(await rows('select from avstamp.household')).toEqual([]);
    expect(await readiness(plugin)).toEqual([200, ['householdDirectory']]);
    expect(quotes(plugin)).toBe(false);
  });

  it('is taken over, page by page, and taking over again changes nothing', async () => {
    await takeOver();
    expect(await rows(KNOWN)).toEqual(MARCH);
    const closed = await rows('select household_ref, closed_on::text from avstamp.closure');
    expect(closed).toEqual([{ household_ref: 'H-2', closed_on: '2013-03-20' }]);
    const people = 'select person_ref, sex, protected from avstamp.person order by 1';
    expect(await rows(people)).toEqual([
      { person_ref: 'P-1', sex: 'F', protected: false },
      { person_ref: 'P-2', sex: null, protected: true },
      { person_ref: 'P-3', sex: null, protected: false },
    ]);
    const versions = 'select household_ref, version, xmin::text from avstamp.household order by 1';
    const before = await rows(versions);
    await takeOver();
    expect([await rows(KNOWN), await rows(versions)]).toEqual([MARCH, before]);
    expect(await readiness(plugin)).toEqual([200, []]);
  });

  it('is asked for what has changed since, or for the months that reports are still collected for', async () => {
    directory.asked.length = 0;
    await takeOver({ changedSince: '2013-03-31T22:00:00+02:00' });
    await takeOver({});
    expect(directory.asked).toEqual([
      { municipalityCode: '0180', changedSince: '2013-03-31T20:00:00.000Z' },
      ...['2013-04', '2013-03', '2013-02'].map((month) => ({ municipalityCode: '0180', month })),
    ]);
  });

  it.each([
    ['a co-applicant who is the applicant', { coApplicantReference: 'P-1' }, 'assistance-adults-are-two'],
    ['a person whom nobody knows', { coApplicantReference: 'P-99' }, 'assistance-co-applicant-known'],
    ['a co-applicant who is no text', { coApplicantReference: {} }, 'assistance-co-applicant-known'],
    ['a household that nobody knows', { householdReference: 'H-99' }, 'assistance-household-known'],
    ['children that cannot be', { children: -1 }, 'assistance-children-is-count'],
    ['an adult of another household', { applicantReference: 'P-3' }, 'assistance-adult-in-one-household'],
  ])(
    'that tells of %s is not believed: the row is refused, and kept with the reason',
    async (_, lie, rule) => {
      await clearRefused();
      const [first, second] = MARCH_PAGES;
      const assistance = first?.assistance?.map((month) => ({ ...month, ...lie }));
      directory.given = () => [second, { ...first, assistance }];
      await takeOver();
      expect(await rows(REFUSED)).toContainEqual({ file: 'assistance.csv', rule });
      expect(await rows(KNOWN)).toEqual(MARCH);
      expect(plugin.log.some((line) => line.includes('refused rows'))).toBe(true);
    },
  );

  it('that says two things of a household is believed about neither once more', async () => {
    await clearRefused();
    const households = [{ householdReference: 'H-1', unit: 'Enhet Öst' }];
    directory.given = () => [...MARCH_PAGES, { households }];
    await takeOver();
    expect(await rows(REFUSED)).toEqual([{ file: 'households.csv', rule: 'host-row-repeated' }]);
    expect(await rows(KNOWN)).toEqual(MARCH);
  });

  it('whose lies a report lacks a household for is told of in that report, until they are mended', async () => {
    await clearRefused();
    const missing = `select from avstamp.report where findings::text like '%report-has-all-households%'`;
    const month = { householdReference: 'H-3', month: '2013-03', applicantReference: 'P-4', children: 0 };
    const page = (more: object) => ({
      households: [{ householdReference: 'H-3', unit: 'Enhet Norr' }],
      persons: [{ personReference: 'P-4', protected: false }],
      assistance: [{ ...month, ...more }],
    });
    directory.given = () => [...MARCH_PAGES, page({ coApplicantReference: 'P-4' })];
    await takeOver();
    await plugin.runJob('avstamp-monthly-report', { month: '2013-03' });
    expect(await rows(missing)).toHaveLength(1);
    directory.given = () => [...MARCH_PAGES, page({})];
    await takeOver();
    await plugin.runJob('avstamp-monthly-report', { month: '2013-03' });
    expect(await rows(missing)).toEqual([]);
  });

  it('that gives identity numbers without being asked leaves them nowhere', async () => {
    const persons = [{ personReference: 'P-1', identityNumber: '199001012385', protected: false }];
    directory.given = () => [{ persons }, ...MARCH_PAGES.slice(1)];
    await takeOver();
    const dumped = await rows(
      'select p::text from avstamp.person p union all select r::text from avstamp.refused_row r',
    );
    expect([JSON.stringify(dumped).includes('199001012385'), quotes(plugin)]).toEqual([false, false]);
  });
});
