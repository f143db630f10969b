import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { avstamp, type CommandEnd, startProgram } from '../support/avstamp.js';
import { inventedErrand, party } from '../support/caremanagement/invented-errand.js';
import { settingsFor } from '../support/caremanagement/read-stub.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let stub: StubCaremanagement;
let database: TestDatabase;
let folder: TemporaryFolder;

beforeAll(async () => {
  stub = await startStubCaremanagement();
  database = await createTestDatabase();
  folder = await temporaryFolder();
  await writeFile(inFolder('settings.json'), JSON.stringify(settingsFor(stub)));
});
afterAll(async () => {
  await stub.stop();
  await database.drop();
  await folder.remove();
});

const inFolder = (name: string): string => join(folder.path, name);
const read = (name: string): Promise<string> => readFile(inFolder(name), 'utf8');
const run = (...parameters: string[]): Promise<CommandEnd> =>
  avstamp(parameters, { folder: folder.path, urls: database.urls });
const handOver = (...further: string[]): Promise<CommandEnd> =>
  startProgram(
    'adapters/caremanagement/bin/avstamp-caremanagement.js',
    [
      '--settings',
      inFolder('settings.json'),
      '--out',
      inFolder('host'),
      '--review',
      inFolder('review'),
      ...further,
    ],
    { folder: folder.path },
  ).end;

/** What the month's report counts: households with assistance, those that are answered, and closings. */
async function talliesOf(month: string): Promise<unknown[]> {
  const definition = ['--definition', 'socialstyrelsen-2013'];
  const { exitCode, output } = await run('--json', 'report', 'compile', ...definition, '--month', month);
  expect(exitCode).toBe(0);
  return JSON.parse(output).reports.map(({ tally }: { tally: Record<string, unknown> }) => ({
    measureRows: tally['measureRows'],
    answeredRows: tally['answeredRows'],
    closureRows: tally['closureRows'],
  }));
}

it('from the case system to the month’s report: three households, of which one is closed when a person says so', async () => {
  stub.errands.push(
    ...['2026-02', '2026-03'].map((month) =>
      inventedErrand({ month, applicant: 1, coApplicant: 2, children: 2 }),
    ),
    ...['2026-02', '2026-03'].map((month) => inventedErrand({ month, applicant: 3 })),
    inventedErrand({ month: '2026-02', applicant: 4 }),
    inventedErrand({ month: '2026-03', applicant: 4, decision: 'refused' }),
  );
  expect(await handOver('--language', 'en')).toMatchObject({ exitCode: 0 });
  expect(await read('host/assistance.csv')).toBe(
    [
      'household_ref,month,applicant_ref,co_applicant_ref,children',
      `applicant:${party(1)},2026-02,${party(1)},${party(2)},2`,
      `applicant:${party(1)},2026-03,${party(1)},${party(2)},2`,
      `applicant:${party(3)},2026-02,${party(3)},,0`,
      `applicant:${party(3)},2026-03,${party(3)},,0`,
      `applicant:${party(4)},2026-02,${party(4)},,0`,
      '',
    ].join('\n'),
  );
  expect(await read('host/closings.csv')).toBe('household_ref,closed_on\n');
  expect(await read('review/proposed-closings.csv')).toContain(
    `2281,applicant:${party(1)},2026-07-01,2026-02,2026-03`,
  );

  const loaded = await run('--json', 'load', inFolder('host'));
  expect(loaded).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(loaded.output).findings).toEqual([]);
  expect(await talliesOf('2026-02')).toEqual([{ measureRows: 3, answeredRows: 0, closureRows: 0 }]);
  expect(await talliesOf('2026-03')).toEqual([{ measureRows: 2, answeredRows: 0, closureRows: 0 }]);
}, 300_000);

it('the closing that a person confirmed reaches the module, once, and the others still wait', async () => {
  const confirmed = inFolder('confirmed.csv');
  await writeFile(
    confirmed,
    `municipality_code,household_ref,closed_on,confirmed_by\n2281,applicant:${party(4)},2026-06-02,pahittad01\n`,
  );
  for (const _ of ['once', 'again']) {
    expect(await handOver('--confirmed', confirmed)).toMatchObject({ exitCode: 0 });
    expect(await run('load', inFolder('host'))).toMatchObject({ exitCode: 0 });
  }
  const closures = await query(
    database.urls.admin,
    `select household_ref, to_char(closed_on, 'YYYY-MM-DD') as closed_on from avstamp.closure`,
  );
  expect(closures).toEqual([{ household_ref: `applicant:${party(4)}`, closed_on: '2026-06-02' }]);
  expect(await talliesOf('2026-06')).toEqual([{ measureRows: 0, answeredRows: 0, closureRows: 1 }]);
  expect((await read('review/proposed-closings.csv')).trim().split('\n')).toHaveLength(3);
});

it('a household whose adults nobody knows more about is there as protected', async () => {
  const persons = await query(
    database.urls.admin,
    'select person_ref, birth_date, sex, protected from avstamp.person order by person_ref',
  );
  expect(persons).toHaveLength(4);
  for (const person of persons)
    expect(person).toMatchObject({ birth_date: null, sex: null, protected: true });
});

it('while the case system fails, the folder that was handed over last is left as it is', async () => {
  const before = await read('host/assistance.csv');
  stub.trouble = ({ template }) =>
    template.endsWith('/decisions') ? { answer: { status: 500, body: {} } } : undefined;
  const ended = await handOver();
  stub.trouble = () => undefined;
  expect(ended).toMatchObject({ exitCode: 1, output: '' });
  expect(ended.error).toContain('gick inte att läsa, så inget lämnas över');
  expect(await read('host/assistance.csv')).toBe(before);
});

it('what is held back makes the command end with 1, and stands in the review', async () => {
  stub.errands.push(inventedErrand({ month: '2026-04', applicant: 5, coApplicant: 5 }));
  expect(await handOver('--language', 'en')).toMatchObject({ exitCode: 1 });
  expect(await read('review/findings.csv')).toContain('Applicant and co-applicant are the same person.');
  expect(await read('host/assistance.csv')).not.toContain('2026-04');
});

it.each([
  ['without settings', ['--out', 'x', '--review', 'y']],
  ['with an option that there is not', ['--settings', 'x', '--out', 'x', '--review', 'y', '--force']],
])('called %s it says how it is called', async (_, parameters) => {
  const program = 'adapters/caremanagement/bin/avstamp-caremanagement.js';
  const ended = await startProgram(program, parameters, { folder: folder.path }).end;
  expect(ended).toMatchObject({ exitCode: 2, error: expect.stringContaining('--settings FIL') });
});

it('with settings that are wrong it names each part that is', async () => {
  const wrong = { ...settingsFor(stub), baseUrl: 'http://case-system.example', sentBy: 'a b', extra: 1 };
  await writeFile(inFolder('settings.json'), JSON.stringify(wrong));
  const ended = await handOver('--language', 'en');
  expect(ended).toMatchObject({ exitCode: 1, error: expect.stringContaining('baseUrl, sentBy, extra') });
});
