import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCollection2013 } from '../demo/collection-2013/write-collection-2013.js';
import { avstamp, type CommandEnd } from './support/avstamp.js';
import { type TemporaryFolder, temporaryFolder } from './support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const FIXTURES = new URL('./fixtures/test-collection-2013/', import.meta.url);
const MONTHS = ['--month', '2013-03', '--month', '2013-04'];

let database: TestDatabase;
let folder: TemporaryFolder;
let loaded: CommandEnd;
let compiled: CommandEnd;
let national: CommandEnd;

const run = (...parameters: string[]): Promise<CommandEnd> =>
  avstamp(parameters, { folder: folder.path, urls: database.urls });

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await temporaryFolder();
  const collection = join(folder.path, 'collection-2013');
  await writeCollection2013(collection);
  loaded = await run('load', collection);
  compiled = await run('--json', 'report', 'compile', ...MONTHS);
  national = await run('national', 'compile', ...MONTHS);
}, 300_000);

afterAll(async () => {
  await database.drop();
  await folder.remove();
});

describe('the test collection of 2013, by the commands of a person', () => {
  it('is loaded without a row refused', () => {
    expect(loaded).toMatchObject({ exitCode: 0 });
    expect(loaded.output).toMatch(/measures +14.241 rader +14.241 nya/);
  });

  it('is compiled into the reports of 72 municipalities for each month', () => {
    expect(compiled.exitCode).toBe(0);
    const { reports } = JSON.parse(compiled.output) as {
      reports: { municipalityCode: string; month: string }[];
    };
    expect(reports).toHaveLength(144);
    expect(new Set(reports.map(({ municipalityCode }) => municipalityCode)).size).toBe(72);
  });

  it('gives back the published Tables 1, 2 and 3, digit for digit', () => {
    const [published = ''] = readFileSync(new URL('tables.sv.txt', FIXTURES), 'utf8').split('\n– betyder');
    expect(national.exitCode).toBe(0);
    expect(national.output).toContain(published.trimEnd());
  });

  it('gives back the other published counts', () => {
    const tables = JSON.parse(
      readFileSync(join(folder.path, 'national', '2013-03_2013-04', 'national.json'), 'utf8'),
    );
    expect(tables.participation).toMatchObject({ expected: 290, reported: 72 });
    expect(tables.participation.population).toMatchObject({ people: 3_578_840 });
    expect(tables.contributions).toMatchObject({ inBothParts: 54, inAnyPart: 72 });
  });

  it('changes nothing when it is loaded and compiled again', async () => {
    const again = JSON.parse((await run('--json', 'load', join(folder.path, 'collection-2013'))).output);
    for (const file of again.files) expect(file).toMatchObject({ added: 0, changed: 0, refused: 0 });
    const reports = JSON.parse((await run('--json', 'report', 'compile', ...MONTHS)).output).reports;
    expect(reports.filter((report: { unchanged: boolean }) => !report.unchanged)).toEqual([]);
  });

  it('passes its own check, file by file', async () => {
    const folders = join(folder.path, 'reports', '2013-03', '0180');
    const files = ['insatser-0180-2013-03', 'avslut-0180-2013-03'].flatMap((name) => [
      `${name}.csv`,
      `${name}.xlsx`,
    ]);
    const check = await run('--json', 'report', 'check', ...files.map((file) => join(folders, file)));
    const { files: checks } = JSON.parse(check.output);
    expect(checks.map(({ counts }: { counts: { error: number } }) => counts.error)).toEqual([0, 0, 0, 0]);
    expect(check.exitCode).toBe(0);
  });
});
