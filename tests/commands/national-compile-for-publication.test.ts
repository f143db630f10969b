import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnReport, insertReports } from '../support/invented-reports.js';
import { query } from '../support/query.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MARCH = ['--month', '2013-03'];
const REPORTS = [
  {
    municipality: '0114',
    measures: [2, 0, 30, 9, 9, 1, 0, 12],
    closures: [1, 0, 5, 0, 9, 0, 0, 0, 0, 0, 2, 8],
  },
  {
    municipality: '0115',
    measures: [8, 6, 10, 0, 9, 7, 5, 3],
    closures: [4, 4, 0, 0, 0, 0, 0, 6, 0, 0, 1, 3],
  },
  {
    municipality: '0980',
    measures: [0, 6, 40, 8, 8, 8, 6, 1],
    closures: [0, 0, 5, 0, 2, 0, 0, 0, 7, 0, 0, 4],
  },
] as const;
const [FIRST] = REPORTS;

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  const reports = REPORTS.map((drawn) => drawnReport(drawn, '2013-03'));
  await insertReports(setting.database.urls.admin, reports);
});
afterAll(() => setting.close());

const publish = (...further: string[]) =>
  setting.run('--language', 'en', 'national', 'compile', ...MARCH, '--for-publication', ...further);
const textOf = (name: string): Promise<string> =>
  readFile(setting.path('national', '2013-03', 'publication', name), 'utf8');

describe('national compile without more', () => {
  test('says that its tables are working material, and has the counts as they are', async () => {
    const { exitCode, output } = await setting.run('--language', 'en', 'national', 'compile', ...MARCH);
    expect(exitCode).toBe(0);
    expect(output).toContain('not reviewed for disclosure');
    const csv = await readFile(setting.path('national', '2013-03', 'measures-by-area.csv'), 'utf8');
    expect(csv).toContain('"0114";"Upplands Väsby";"2";"0";"30";"9";"9";"1";"0";"12";"63"');
  });
});

describe('national compile for publication', () => {
  test('hides small counts, and what would give them away, in every file', async () => {
    const { exitCode, output, error } = await publish();
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(output).toContain('For publication, version 1: counts under 4');
    const csv = await textOf('measures-by-area.csv');
    const figures = [...csv.matchAll(/"(\d+|X)"/g)].map(([, figure]) => figure);
    expect(figures).toContain('X');
    const row = csv.split('\r\n').find((line) => line.startsWith('"0114"')) ?? '';
    expect(row).toMatch(/^"0114";"Upplands Väsby";"X";.*;"X";/);
    expect(await textOf('notes.txt')).toContain('For publication, version 1');
    expect(JSON.parse(await textOf('national.json'))).toMatchObject({
      reviewedForDisclosure: true,
      version: 1,
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(setting.path('national', '2013-03', 'publication', 'national.xlsx'));
    const sheet = workbook.getWorksheet('Measures by municipality');
    const shown =
      sheet?.getSheetValues().flatMap((cells) => (Array.isArray(cells) ? cells.slice(3) : [])) ?? [];
    expect(shown).toContain('X');
    expect(
      shown.filter((value) => typeof value === 'number' && value > 8 && !Number.isInteger(value)),
    ).toEqual([]);
  });

  test('marks shares of fewer than twenty as uncertain', async () => {
    const { output } = await publish();
    expect(output).toMatch(/\d,?\.?\d?\*/);
  });

  test('published again is the same, byte by byte, and no new version', async () => {
    const folder = setting.path('national', '2013-03', 'publication');
    const bytes = async (): Promise<Buffer[]> =>
      Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name))));
    const before = await bytes();
    expect((await publish()).exitCode).toBe(0);
    expect(await bytes()).toEqual(before);
    const kept = await query(setting.database.urls.admin, 'select version from avstamp.national_publication');
    expect(kept).toEqual([{ version: 1 }]);
  });

  test('of a correction by one person does not show which count has changed by one', async () => {
    const measures = FIRST.measures.map((count, place) => (place === 7 ? count + 1 : count));
    await insertReports(setting.database.urls.admin, [drawnReport({ ...FIRST, measures }, '2013-03')], 2);
    const { exitCode, output } = await publish('--output', setting.path('second'));
    const second = setting.path('second', 'measures-by-area.csv');
    if (exitCode === 1) expect(output).toMatch(/has been published already.*\n.*publication-count-exposed/s);
    else {
      const row = (await readFile(second, 'utf8')).split('\r\n').find((line) => line.startsWith('"0114"'));
      expect(row).toMatch(/"X";"X"$/);
    }
    expect(existsSync(second)).toBe(exitCode === 0);
  });

  test('follows the threshold of the plan that it is given', async () => {
    const plans = setting.path('plans');
    await mkdir(plans);
    const plan = { id: 'ten', validFrom: '2013-01', source: 'example', threshold: 10, weakBase: 5 };
    await writeFile(join(plans, 'ten.json'), JSON.stringify(plan));
    const april = REPORTS.map((drawn) => drawnReport(drawn, '2013-04'));
    await insertReports(setting.database.urls.admin, april);
    const end = await setting.run(
      ...[
        '--json',
        'national',
        'compile',
        '--month',
        '2013-04',
        '--for-publication',
        '--disclosure-plans',
        plans,
      ],
    );
    expect(end.exitCode).toBe(0);
    const { publication } = JSON.parse(end.output);
    expect(publication.plan).toEqual({ id: 'ten', threshold: 10, weakBase: 5 });
    const numbers = publication.tables
      .find(({ id }: { id: string }) => id === 'closures-by-area')
      .rows.flatMap(({ cells }: { cells: { kind: string; value: number }[] }) => cells)
      .filter(({ kind }: { kind: string }) => kind === 'number')
      .map(({ value }: { value: number }) => value);
    expect(numbers.filter((value: number) => value > 0 && value < 10)).toEqual([]);
  });

  test('is refused for a month before the first plan', async () => {
    const end = await setting.run(
      'national',
      'compile',
      '--month',
      '2012-12',
      '--for-publication',
      '--definition',
      'socialstyrelsen-2013',
    );
    expect(end.exitCode).not.toBe(0);
    expect(end.output).toBe('');
  });
});
