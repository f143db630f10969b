import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatingError } from '../../server/kernel/index.js';
import { compileNational, writeNationalFiles } from '../../server/national/index.js';
import { inputOf } from '../support/national-input.js';
import { reportsOf2013 } from '../support/reports-2013.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const tables = compileNational(inputOf(reportsOf2013(), ['2013-03', '2013-04']));
let temporary: TemporaryFolder;
let folder: string;

beforeAll(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, 'national', '2013');
  await writeNationalFiles(folder, tables);
});
afterAll(() => temporary.remove());

const lines = async (name: string): Promise<string[]> =>
  (await readFile(join(folder, name), 'utf8')).split('\r\n');

describe('the files of the national tables', () => {
  it('are one CSV for each table, the tables as JSON, a workbook and the notes', async () => {
    expect((await readdir(folder)).sort()).toEqual([
      'closures-by-area.csv',
      'measures-by-area.csv',
      'municipalities.csv',
      'national.json',
      'national.xlsx',
      'notes.txt',
      'participation.csv',
      'persons.csv',
      'quality.csv',
      'table-1-contributions.csv',
      'table-2-measures.csv',
      'table-3-closures.csv',
      'volumes.csv',
    ]);
  });

  it('have decimal commas and nothing between thousands in CSV', async () => {
    const rows = await lines('table-2-measures.csv');
    expect(rows[0]).toBe('\uFEFF"Kod";"Arbetsfrämjande insats";"Antal";"Andel %"');
    expect(rows[2]).toBe('"2";"Jobbsökaraktivitet inkl. coachning";"3189";"40,6"');
    expect(rows[9]).toBe('"";"Summa";"7852";"100"');
  });

  it('have the number behind each share of Table 3', async () => {
    const rows = await lines('table-3-closures.csv');
    expect(rows[0]).toContain('"Sökande, antal";"Medsökande, antal";"Hushållet, antal"');
    expect(rows[12]).toBe('"12";"Orsak okänd";"35,9";"19,7";"15,1";"720";"34";"246"');
    expect(rows[13]).toBe('"";"Summa";"100";"100";"100";"2006";"173";"1626"');
    expect(rows[14]).toBe('');
  });

  it('list each municipality with what it sent', async () => {
    const rows = await lines('municipalities.csv');
    expect(rows).toHaveLength(292);
    expect(rows.find((row) => row.startsWith('"0115"'))).toBe(
      '"0115";"Vallentuna";"";"";"2013-03, 2013-04";"";"";"";""',
    );
  });

  it('have plain numbers in JSON', async () => {
    expect(JSON.parse(await readFile(join(folder, 'national.json'), 'utf8'))).toEqual(tables);
  });

  it('have real numbers in a workbook that another program reads', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'national.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Tabell 1',
      'Tabell 2',
      'Tabell 3',
      'Personer',
      'Volym',
      'Deltagande',
      'Kvalitet',
      'Kommuner',
      'Insatser per kommun',
      'Avslut per kommun',
    ]);
    const sheet = workbook.getWorksheet('Tabell 2');
    expect(sheet?.getCell('A1').value).toMatch(/^Tabell 2\. .*, mars–april 2013$/);
    expect(['A5', 'B5', 'C5', 'D5'].map((cell) => sheet?.getCell(cell).value)).toEqual([
      2,
      'Jobbsökaraktivitet inkl. coachning',
      3189,
      40.6,
    ]);
  });

  it('say that nobody has reviewed them for disclosure', async () => {
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toContain('inte granskade för röjande');
  });

  it('are the same, byte by byte, when they are written again', async () => {
    const again = join(temporary.path, 'again');
    const files = await writeNationalFiles(again, tables);
    for (const { path } of files) {
      const name = path.slice(again.length);
      expect((await readFile(path)).equals(await readFile(join(folder, name)))).toBe(true);
    }
    const sums = files.map(({ sha256 }) => sha256);
    expect((await writeNationalFiles(again, tables)).map(({ sha256 }) => sha256)).toEqual(sums);
  });

  it('are in English where that is asked for', async () => {
    const english = join(temporary.path, 'english');
    await writeNationalFiles(english, tables, 'en');
    expect(await readFile(join(english, 'table-2-measures.csv'), 'utf8')).toContain(
      '"2";"Job-seeking activity incl. coaching";"3189";"40,6"',
    );
  });

  it('are refused with a sentence that says what to do where a file stands in the folder’s place', async () => {
    await expect(writeNationalFiles(join(folder, 'notes.txt', 'below'), tables)).rejects.toBeInstanceOf(
      OperatingError,
    );
  });
});
