import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatingError } from '../../kernel/index.js';
import { exampleArchive, exampleWorkbook } from './archive/archive.example.js';
import { textFileRules } from './csv/text-file.rules.js';
import { readTableFile } from './read-table-file.js';
import type { TableRow } from './table-row.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avstamp-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(path: string): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of (await readTableFile(path)).batches()) rows.push(...batch);
  return rows;
}

async function rowsOfBytes(content: string | Buffer): Promise<TableRow[]> {
  const path = join(folder, 'table');
  await writeFile(path, content);
  return await rowsOf(path);
}

describe('a workbook of another program', () => {
  it('is read with every sheet, text, number, date, truth value, formula and error', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.addRow(['Kod', 'Åtgärd & <stöd>']);
    sheet.getCell('A4').value = '0180';
    sheet.getCell('B4').value = 15;
    sheet.getCell('D4').value = new Date(Date.UTC(2013, 2, 1));
    sheet.getCell('E4').value = true;
    sheet.getCell('F4').value = { formula: 'B4*2', result: 30 };
    sheet.getCell('G4').value = { error: '#N/A' };
    sheet.getCell('H4').value = { richText: [{ text: 'rad 1\n' }, { text: 'rad 2' }] };
    workbook.addWorksheet('Tomt');
    const path = join(folder, 'other.csv');
    await workbook.xlsx.writeFile(path);

    const file = await readTableFile(path);
    expect([file.format, file.sheets]).toEqual(['xlsx', ['Insatser', 'Tomt']]);
    expect(await rowsOf(path)).toEqual([
      { sheet: 'Insatser', row: 1, cells: ['Kod', 'Åtgärd & <stöd>'] },
      {
        sheet: 'Insatser',
        row: 4,
        cells: ['0180', '15', '', '2013-03-01', 'TRUE', '30', '#N/A', 'rad 1\nrad 2'],
        kinds: new Map([
          [3, 'date'],
          [4, 'boolean'],
          [5, 'formula'],
          [6, 'error'],
        ]),
      },
    ]);
  });

  it('is read with shared and inline texts, prefixes, places left out and values as they were typed', async () => {
    const rows = await rowsOfBytes(
      exampleArchive(
        exampleWorkbook(
          `<row><c t="s"><v>0</v></c><c><v>1.5E1</v></c></row>
          <x:row r='5' note="a>b"><x:c r="C5" t='s'><x:v>1</x:v></x:c><c r="D5" s="1"/><c r="E5" t="inlineStr"><is><t>a&amp;b&#x20;</t></is></c></x:row>
          <!-- a remark --><row><c s="1"><v>41334</v></c><c s="2"><v>41334.5</v></c><c t="str"><v><![CDATA[<0>]]></v></c><c t="str"><v>_x000D__x005F_x</v></c></row>`,
        ),
      ),
    );
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['Åtgärd', '15']],
      [5, ['', '', 'Del två', '', 'a&b ']],
      [6, ['2013-03-01', '2013-03-01T12:00:00', '<0>', '\r_x']],
    ]);
  });
});

describe('a text file', () => {
  it.each([
    ['semicolons', 'a;"b,c"\r\n1;2\r\n', ';'],
    ['tabs', 'a\tb,c\n1\t2\n', '\t'],
    ['commas', '"a","b,c"\n"1","2"\n', ','],
  ])('is read with %s, as its first row shows', async (_name, text, separator) => {
    const path = join(folder, 'list.txt');
    await writeFile(path, text);
    expect((await readTableFile(path)).dialect?.separator).toBe(separator);
    expect((await rowsOf(path)).map((row) => row.cells)).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
  });

  it('is read with and without a byte order mark', async () => {
    expect(await rowsOfBytes('\uFEFF"å";b\n')).toEqual(await rowsOfBytes('"å";b\n'));
  });

  it('has the line on which every row begins, also after line breaks in a text', async () => {
    const rows = await rowsOfBytes('a;b\r\n"1\r\n2";"3\n4"\r\n\r\nc;d\r\n');
    expect(rows.map(({ row, line, cells }) => [row, line, cells.length])).toEqual([
      [1, 1, 2],
      [2, 2, 2],
      [3, 5, 1],
      [4, 6, 2],
    ]);
  });

  it('tells a cell that a spreadsheet program would run as a formula', async () => {
    const [row] = await rowsOfBytes('a;=1+1;-5\n');
    expect(row?.kinds).toEqual(new Map([[1, 'formula']]));
  });

  it('has no rows where it is empty', async () => {
    expect(await rowsOfBytes('')).toEqual([]);
  });

  it.each([
    ['text-windows-1252', 2, Buffer.from('a;b\nåtgärd;1\n', 'latin1')],
    ['text-encoding', 3, Buffer.from('a;b\n1;2\n\xFF;1\n', 'latin1')],
    ['text-encoding', 1, Buffer.from('a;å').subarray(0, 3)],
    ['text-utf-16', undefined, Buffer.from('\uFEFFa;b', 'utf16le')],
    ['text-nul', 2, Buffer.from('a;b\n1;\0\n')],
    ['text-quotes', 2, Buffer.from('a;b\n1;"2\n3;4\n')],
    ['text-quotes', 2, Buffer.from('a;b\n1;2"2\n3;4\n')],
  ])('is refused by %s at line %s', async (rule, line, content) => {
    const refusal = await rowsOfBytes(content).catch((failure: unknown) => failure);
    expect(refusal).toMatchObject({
      findings: [{ rule, ...(line === undefined ? {} : { place: { line } }) }],
    });
  });

  it('is refused where a row has no end', async () => {
    const endless = Buffer.concat([Buffer.from('a;b\n"'), Buffer.alloc(3_000_000, 'x')]);
    await expect(rowsOfBytes(endless)).rejects.toMatchObject({ findings: [{ rule: 'text-quotes' }] });
  });

  it('is told to be missing where it is', async () => {
    await expect(rowsOf(join(folder, 'missing.csv'))).rejects.toThrow(OperatingError);
  });
});

describe.each(textFileRules)('the rule $id', (rule) => {
  it('holds and breaks where its examples say so', () => {
    expect(rule.examples.holds.every(rule.holds)).toBe(true);
    expect(rule.examples.breaks.some(rule.holds)).toBe(false);
  });
});
