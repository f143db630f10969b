import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARCH_PAGES } from '../ports/invented-directory.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const SMALL_HOST = fileURLToPath(new URL('../fixtures/hosts/small-host.js', import.meta.url));

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
});
afterAll(() => setting.close());

/** A file of a host whose directory gives these pages. */
async function hostWith(name: string, pages: unknown): Promise<string> {
  const path = setting.path(`${name}.mjs`);
  await writeFile(
    path,
    `import { createHost as small } from ${JSON.stringify(SMALL_HOST)};
const pages = ${JSON.stringify(pages)};
export const createHost = (surroundings) => ({ ...small(surroundings), householdDirectory: {
  municipalityCodes: ['0180'], pages: async function* () { yield* pages; } } });`,
  );
  return path;
}

interface TakenOver {
  readonly files: readonly { readonly name: string; readonly added: number; readonly unchanged: number }[];
  readonly findings: readonly { readonly rule: string; readonly found: string }[];
}

test('a month is taken over from the host, and again without changing anything', async () => {
  const host = await hostWith('host', MARCH_PAGES);
  const take = ['--json', 'take-over', '--host', host, '--month', '2013-03'];
  const [first, again] = [await setting.run(...take), await setting.run(...take)];
  expect([first.exitCode, again.exitCode, first.error]).toMatchObject([0, 0, '']);
  const [taken]: TakenOver[] = JSON.parse(first.output);
  const [same]: TakenOver[] = JSON.parse(again.output);
  expect(taken?.files.map(({ name, added }) => [name, added])).toEqual([
    ['households', 2],
    ['persons', 3],
    ['assistance', 2],
    ['closings', 1],
  ]);
  expect(same?.files.map(({ added, unchanged }) => [added, unchanged])).toEqual([
    [0, 2],
    [0, 3],
    [0, 2],
    [0, 1],
  ]);
});

test('what a host tells of another month than it was asked for is told of and passed over', async () => {
  const host = await hostWith('other-month', [
    ...MARCH_PAGES,
    {
      assistance: [{ householdReference: 'H-2', month: '2013-05', applicantReference: 'P-3', children: 0 }],
      closings: [{ householdReference: 'H-1', closedOn: '2013-04-01' }],
    },
  ]);
  const { exitCode, output } = await setting.run('--json', 'take-over', '--host', host, '--month', '2013-03');
  const [taken]: TakenOver[] = JSON.parse(output);
  expect([exitCode, taken?.findings.map(({ rule, found }) => [rule, found])]).toEqual([
    1,
    [
      ['take-over-month-was-asked-for', '2013-05'],
      ['take-over-month-was-asked-for', '2013-04'],
    ],
  ]);
  const others = `select from avstamp.assistance_month where month > '2013-03-01'`;
  expect(await query(setting.database.urls.admin, others)).toEqual([]);
});

test('households that the host names no more stay, and somebody is told to look at them', async () => {
  const host = await hostWith('fewer', MARCH_PAGES.slice(0, 1));
  const { exitCode, output } = await setting.run('--json', 'take-over', '--host', host, '--month', '2013-03');
  const [taken]: TakenOver[] = JSON.parse(output);
  expect([exitCode, taken?.findings]).toMatchObject([
    0,
    [{ rule: 'take-over-households-still-named', severity: 'warning', found: '1' }],
  ]);
});

test('a host without a directory, and a command without a time, are told what is missing', async () => {
  const without = await setting.run(
    '--language',
    'en',
    'take-over',
    '--host',
    SMALL_HOST,
    '--month',
    '2013-03',
  );
  expect([without.exitCode, without.error]).toEqual([1, expect.stringMatching(/householdDirectory/)]);
  const timeless = await setting.run('--language', 'en', 'take-over', '--host', await hostWith('a', []));
  expect([timeless.exitCode, timeless.error]).toEqual([
    2,
    expect.stringMatching(/--month or --changed-since/),
  ]);
});
