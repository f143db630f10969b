import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NUMBERS } from '../imports/invented-lists.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await mkdir(setting.path('host'));
  await writeFile(
    setting.path('host', 'persons.csv'),
    `person_ref,identity_number,birth_date,sex,protected\nP-anna,${NUMBERS.anna},1990-01-01,F,false\n`,
  );
  await query(
    setting.database.urls.admin,
    `insert into avstamp.participant (municipality_code, person_ref, unit, protected, began_on)
      values ('0180', 'P-anna', 'Arbetscentrum', false, '2013-01-01')`,
  );
});
afterAll(() => setting.close());

async function list(name: string, ...rows: readonly string[]): Promise<string> {
  const path = setting.path(name);
  await writeFile(path, ['Personnummer;Kod;Månad;Dagar', ...rows].join('\n'));
  return path;
}
const TO = ['--municipality', '0180', '--unit', 'Arbetscentrum'];

test('a list is taken into the inbox with the persons of a host folder, and the second time changes nothing', async () => {
  const path = await list('mars.csv', `${NUMBERS.anna};1;2013-03;5`, `${NUMBERS.nobody};1;2013-03;5`);
  const first = await setting.run(
    '--language',
    'en',
    'import',
    path,
    ...TO,
    '--host-folder',
    setting.path('host'),
  );
  expect(first).toEqual({
    exitCode: 0,
    output: 'The list has been taken (mars.csv).\n        1 matched\n        1 not participants\n',
    error: 'Taking the list …\nTaking the list: 4/4\n',
  });
  const again = await setting.run('--json', 'import', path, ...TO, '--host-folder', setting.path('host'));
  expect([again.exitCode, JSON.parse(again.output)]).toMatchObject([
    0,
    {
      outcome: 'unchanged',
      file: { fileName: 'mars.csv', sourceRows: 2, statuses: { matched: 1, unknown: 1 } },
    },
  ]);
  expect([first, again].map(({ output, error }) => `${output}${error}`).join()).not.toContain(NUMBERS.anna);
});

test('a row that breaks a rule makes the exit code 1, and a list without headings is not taken', async () => {
  const path = await list('april.csv', `${NUMBERS.anna};1;2013-04;31`);
  const refused = await setting.run('import', path, ...TO);
  expect([refused.exitCode, refused.output]).toEqual([1, expect.stringMatching(/1 avvisade\n$/)]);
  await writeFile(setting.path('annat.csv'), 'Hej;hopp\n1;2');
  const other = await setting.run('import', setting.path('annat.csv'), ...TO);
  expect([other.exitCode, other.output]).toEqual([
    1,
    expect.stringMatching(/import-headings-recognised\)\nListan är inte mottagen\.\n$/),
  ]);
});

test.each([
  ['an unknown municipality', ['--municipality', '9999', '--unit', 'Arbetscentrum'], 2],
  ['no unit', ['--municipality', '0180'], 2],
  ['a host folder without persons', [...TO, '--host-folder', 'nowhere'], 2],
])('with %s it is wrong use', async (_, options, exitCode) => {
  const path = await list('maj.csv', `${NUMBERS.anna};1;2013-05;5`);
  expect((await setting.run('import', path, ...options)).exitCode).toBe(exitCode);
});

test('a file that is not there is something to mend', async () => {
  const end = await setting.run('import', setting.path('missing.csv'), ...TO);
  expect([end.exitCode, end.error]).toEqual([1, expect.stringContaining('missing.csv')]);
});
