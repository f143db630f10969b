import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const DEFINITIONS = fileURLToPath(new URL('../fixtures/next-model', import.meta.url));
const HOST = fileURLToPath(new URL('../fixtures/hosts/small-host.js', import.meta.url));
const COMPILE = ['report', 'compile', '--definitions', DEFINITIONS, '--month', '2013-03'];

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, {
    ...SMALL_FOLDER,
    measures: [...SMALL_FOLDER.measures, '0180,P-3,2013-03,7,4,,own'],
  });
  expect((await setting.run('load', setting.folder)).exitCode).toBe(0);
});
afterAll(() => setting.close());

const english = (...parameters: string[]) => setting.run('--language', 'en', ...parameters);

test('a month is tried under another definition, and what differs is said in numbers and rows', async () => {
  const { exitCode, output } = await english(...COMPILE, '--shadow', 'next-model');
  expect(exitCode).toBe(0);
  expect(output).toContain(
    "2013-03: 1 municipality tried under next-model instead of socialstyrelsen-2013. The month's report is left alone.",
  );
  expect(output).toContain('  applicant, code 7: 1 (');
  expect(output).toContain('→ not there');
  expect(output).toContain('  column applicant, code 7: Registerledare 7 → not there');
  expect(output).toContain('  finding report-measure-has-column: 0 → 1');
  expect(output).toContain('  1 household has a row that differs');
  expect(output).toMatch(/ {4}0180, running number \d: applicant, code 7: 4 → not there/);
  expect(await readdir(setting.path('reports', '2013-03', '0180'))).toEqual(['shadow-next-model']);
  expect(await query(setting.database.urls.admin, 'select from avstamp.report')).toEqual([]);
});

test('all that differs is in the JSON', async () => {
  const { output } = await setting.run('--json', ...COMPILE, '--shadow', 'next-model');
  expect(JSON.parse(output)).toMatchObject({
    shadows: [{ municipalityCode: '0180', comparedWith: 'socialstyrelsen-2013', differingRows: [{}] }],
  });
});

test('a month is not tried under its own definition, nor under one that is not there', async () => {
  const own = await english(...COMPILE, '--shadow', 'socialstyrelsen-2013');
  expect(own).toMatchObject({ exitCode: 2, output: '' });
  expect(own.error).toContain('2013-03 is reported by socialstyrelsen-2013 already.');
  expect(await english(...COMPILE, '--shadow', 'no-such')).toMatchObject({ exitCode: 2 });
});

test('a definition that names persons asks the host that is named, and without one says what to do', async () => {
  const without = await english(...COMPILE, '--shadow', 'ordinary-collection');
  expect(without.exitCode).toBe(1);
  expect(without.error).toContain('on the command line the host is named with --host');
  const withHost = await english(...COMPILE, '--shadow', 'ordinary-collection', '--host', HOST);
  expect(withHost.exitCode).toBe(0);
  expect(withHost.output + withHost.error).not.toContain('199001012385');
  const files = await readdir(setting.path('reports', '2013-03', '0180', 'shadow-ordinary-collection'));
  expect(files.every((name) => name.includes('-obekraftad.'))).toBe(true);
  expect(files).toHaveLength(4);
});

test('the warning of an unconfirmed definition is said with every compilation', async () => {
  const { output, exitCode } = await english(
    ...['report', 'compile', '--month', '2013-04', '--definition', 'ordinary-collection', '--host', HOST],
  );
  expect(exitCode).toBe(0);
  expect(output).toContain(
    '1 × report-definition-confirmed — The definition ordinary-collection is not confirmed',
  );
});
