import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const REPORT = ['--month', '2013-03', '--municipality', '0180'];
const PROOF = 'bevis-0180-2013-03-version-1';
const CSV = 'insatser-0180-2013-03.csv';

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
  expect((await setting.run('load', setting.folder)).exitCode).toBe(0);
});
afterAll(() => setting.close());

const report = (name: string, ...more: readonly string[]) =>
  setting.run('--language', 'en', 'report', name, ...REPORT, ...more);
const own = (...parts: readonly string[]): string => setting.path('reports', '2013-03', '0180', ...parts);

describe('a report', () => {
  test('that nobody has compiled is neither approved nor handed over, and says so', async () => {
    const end = await report('approve');
    expect(end).toMatchObject({ exitCode: 1 });
    expect(end.output).toMatch(/Compile the report first.*\n.*\n.*No report has been compiled/s);
    expect((await report('submit')).exitCode).toBe(1);
    expect((await report('export')).output).toContain('That version has not been handed over');
    expect((await setting.run('report', 'verify')).exitCode).toBe(0);
  });

  test('is compiled, approved and handed over, and each command says no more than is true', async () => {
    await report('compile');
    const compiled = await report('status');
    expect(compiled).toMatchObject({ exitCode: 0 });
    expect(compiled.output).toContain('It is neither approved nor handed over.');
    const { reports } = JSON.parse((await setting.run('--json', 'report', 'status', ...REPORT)).output);
    const [{ contentHash }] = reports[0].revisions;
    expect(reports[0]).toMatchObject({ municipalityCode: '0180', state: 'compiled' });

    const other = await report('approve', '--content', 'a'.repeat(64));
    expect(other).toMatchObject({ exitCode: 1 });
    expect(other.output).toContain('another than the one you stated');
    const approved = await report('approve', '--revision', '1', '--content', contentHash);
    expect(approved).toMatchObject({ exitCode: 0 });
    expect(approved.output).toContain('has been approved. It has not been handed over.');

    const submitted = await report('submit');
    expect(submitted).toMatchObject({ exitCode: 0 });
    expect(submitted.output).toMatch(/Files to hand over:\n.*insatser-0180-2013-03\.csv/s);
    expect(submitted.output).toContain(`${PROOF}.json`);
    expect(submitted.output).toContain('known only when there is a receipt');
    expect(await readdir(own())).toEqual(
      expect.arrayContaining([`${PROOF}.json`, `${PROOF}.sv.txt`, `${PROOF}.en.txt`]),
    );
    expect(JSON.parse((await setting.run('--json', 'report', 'submit', ...REPORT)).output)).toMatchObject({
      outcome: 'unchanged',
      written: { folder: own() },
    });
  });

  test('has the receiver’s receipt when somebody adds it, once', async () => {
    await writeFile(setting.path('mail.eml'), 'Mottaget.');
    const added = await report('receipt', setting.path('mail.eml'), '--says', 'received');
    expect(added).toMatchObject({ exitCode: 0 });
    expect(added.output).toContain('says that it was received');
    expect(await readFile(own(`${PROOF}-kvittens-1.eml`), 'utf8')).toBe('Mottaget.');
    await report('receipt', setting.path('mail.eml'), '--says', 'received');
    const rows = await query(setting.database.urls.admin, 'select from avstamp.report_receipt');
    expect(rows).toHaveLength(1);
  });
});

describe('report verify', () => {
  test('finds nothing where all is as it was handed over', async () => {
    const end = await setting.run('--language', 'en', 'report', 'verify');
    expect(end).toMatchObject({ exitCode: 0 });
    expect(end.output).toMatch(/^Proofs: 1\. Files compared: \d+\. Differences: 0\.\n$/);
    const away = await setting.run('--json', 'report', 'verify', own(`${PROOF}.json`));
    expect(JSON.parse(away.output)).toMatchObject({ proofs: 1, findings: [] });
  });

  const rulesOf = async (
    ...parameters: readonly string[]
  ): Promise<[exitCode: number | null, rules: string[]]> => {
    const { exitCode, output } = await setting.run('--json', 'report', 'verify', ...parameters);
    const { findings }: { findings: readonly { rule: string }[] } = JSON.parse(output);
    return [exitCode, findings.map(({ rule }) => rule)];
  };

  test('says which file was altered or is missing, with a database and from the proof alone', async () => {
    await writeFile(own(CSV), 'altered');
    await rm(own('avslut-0180-2013-03.csv'));
    const expected = ['proven-file-is-unaltered', 'proven-file-is-there'];
    expect(await rulesOf('--municipality', '0180', '--month', '2013-03')).toEqual([1, expected]);
    expect(await rulesOf(own())).toEqual([1, expected]);
    const text = await setting.run('--language', 'en', 'report', 'verify', own());
    expect(text.output).toContain(`${own(CSV)} has been altered since it was handed over.`);
    expect(await report('export')).toMatchObject({ exitCode: 0 });
    expect(await rulesOf(own())).toEqual([0, []]);
  });

  test('says that a proof was altered, also where it is no proof any more', async () => {
    const path = own(`${PROOF}.json`);
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('"revision":1', '"revision":2'));
    expect(await rulesOf(path)).toEqual([1, ['proof-says-its-own-hash']]);
    expect(await rulesOf()).toEqual([1, ['proof-is-as-kept']]);
    await writeFile(path, '{}');
    expect(await rulesOf(path)).toEqual([1, ['proof-says-its-own-hash']]);
    await rm(path);
    expect(await rulesOf()).toEqual([1, ['proven-file-is-there']]);
    await report('submit');
    expect(await rulesOf()).toEqual([0, []]);
  });

  test('says that the database was altered, by whoever can get past its guards', async () => {
    const { admin } = setting.database.urls;
    const altered = async (table: string, change: string): Promise<string[]> => {
      await query(
        admin,
        `create table kept as table avstamp.${table}; alter table avstamp.${table} disable trigger user; ${change}`,
      );
      const [, rules] = await rulesOf();
      await query(
        admin,
        `delete from avstamp.${table}; insert into avstamp.${table} overriding system value table kept;
          alter table avstamp.${table} enable trigger user; drop table kept`,
      );
      return rules;
    };
    expect(
      await altered('submitted_file', `delete from avstamp.submitted_file where name = '${CSV}'`),
    ).toEqual(['kept-file-is-unaltered']);
    expect(await altered('report', `update avstamp.report set tally = '{}'`)).toEqual([
      'report-is-as-proven',
    ]);
    expect(await altered('report_proof', 'delete from avstamp.report_proof')).toEqual([
      'submitted-report-has-proof',
    ]);
    expect(await rulesOf()).toEqual([0, []]);
  });

  test('says where the chain is broken', async () => {
    await query(
      setting.database.urls.loader,
      `insert into avstamp.reporter_comment (municipality_code, month, name) values ('0180', '2013-03-01', 'Rut Rapport')
        on conflict (municipality_code, month) do update set name = 'Rut Rapport'`,
    );
    for (const step of ['compile', 'approve', 'submit']) expect((await report(step)).exitCode).toBe(0);
    expect(await rulesOf(own())).toEqual([0, []]);
    expect(await rulesOf(own('version-2'))).toEqual([0, ['proof-before-is-there']]);
    const copy = setting.path('copy');
    await cp(own(), copy, { recursive: true });
    const path = join(copy, `${PROOF}.json`);
    const first = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(
      path,
      JSON.stringify({ ...first, submitted: { by: 'somebody else', at: first.submitted.at } }),
    );
    expect((await rulesOf(copy))[1].toSorted()).toEqual([
      'proof-follows-the-one-before',
      'proof-says-its-own-hash',
    ]);
  });
});

describe('report export', () => {
  test('writes any version that was handed over, whatever has happened to the disk', async () => {
    const before = await readFile(own(CSV));
    await rm(setting.path('reports'), { recursive: true });
    const end = await report('export', '--revision', '1', '--to', setting.path('out'));
    expect(end).toMatchObject({ exitCode: 0 });
    expect(await readFile(setting.path('out', CSV))).toEqual(before);
    expect(await report('export', '--revision', '3')).toMatchObject({ exitCode: 1 });
  });
});
