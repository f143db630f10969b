import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPlainText } from '../../kernel/index.js';
import type { Cell } from './cell.js';
import { SWEDISH_EXCEL_DIALECT } from './csv/csv-dialect.js';
import { CsvTableWriter } from './csv/csv-table-writer.js';
import type { FileSink } from './disk/file-sink.js';
import { writeFileAtomically } from './disk/write-file-atomically.js';
import { unescapeExcelText } from './escaped-text.js';
import { readTableFile } from './read-table-file.js';
import type { TableWriter } from './table-writer.js';
import { writeWorkbook } from './workbook/write-workbook.js';
import { XlsxTableWriter } from './workbook/xlsx-table-writer.js';

type Rows = readonly (readonly Cell[])[];

let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avstamp-written-'));
  path = join(folder, 'table');
});
afterAll(() => rm(folder, { recursive: true }));

const toCsv = (sink: FileSink): TableWriter => new CsvTableWriter(sink);
const toTabs = (sink: FileSink): TableWriter =>
  new CsvTableWriter(sink, { separator: '\t', byteOrderMark: false, quote: 'when-needed', lineEnd: '\n' });
const toXlsx = (sink: FileSink): TableWriter => new XlsxTableWriter(sink, 'Insatser');

async function write(rows: Rows, writerOf: (sink: FileSink) => TableWriter): Promise<string> {
  const { sha256 } = await writeFileAtomically(path, async (sink) => {
    const writer = writerOf(sink);
    for (const row of rows) await writer.writeRow(row);
    await writer.finish();
  });
  return sha256;
}

async function readBack(): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of (await readTableFile(path)).batches()) {
    for (const { row, cells } of batch) rows[row - 1] = cells.slice();
  }
  return rows;
}

/** What a reader should see: texts, with nothing after a row's last filled cell and no row after the last filled one. */
function asRead(rows: Rows): string[][] {
  const texts = rows.map((row) => {
    const cells = row.map((cell) => (cell === null ? '' : String(cell)));
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
  return texts.slice(0, texts.findLastIndex((row) => row.length > 0) + 1);
}

/** Texts as people and attackers write them; `\r` is left out, for a text file's line ends may be changed on the way. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter(isPlainText),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ';', ',', '\t', '\n', ' ', 'å', '_x0041_'),
    maxLength: 6,
  }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
);
const rows = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 })
  .map((body) => [['Kod', 'Text', 'Dagar', 'X', 'Y'], ...body]);

describe('any table', () => {
  it.each([
    ['CSV for Excel', toCsv],
    ['text with tabs', toTabs],
    ['xlsx', toXlsx],
  ])('is the same when it has been written as %s and read back', async (_name, writerOf) => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        await write(table, writerOf);
        expect(asRead(Array.from(await readBack(), (row) => row ?? []))).toEqual(asRead(table));
      }),
      { numRuns: 150 },
    );
  });

  // exceljs leaves the escapes of inline texts as they are, where Excel and LibreOffice resolve them.
  it('is read from our xlsx by another program as it was written, codes with their zeros', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        await write([['0180', 15, null, 'X'], ...table], toXlsx);
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(path);
        const sheet = workbook.getWorksheet('Insatser');
        expect(sheet?.getCell('A1').value).toBe('0180');
        expect(sheet?.getCell('B1').value).toBe(15);
        table.forEach((row, index) => {
          row.forEach((written, column) => {
            const read = sheet?.getCell(index + 2, column + 1).value ?? '';
            expect(typeof read === 'string' ? unescapeExcelText(read) : read).toEqual(written ?? '');
          });
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a written file', () => {
  const table: Rows = Array.from({ length: 3000 }, (_, row) => [
    '03',
    '0180',
    row,
    row % 2 === 0 ? 'X' : null,
  ]);

  it.each([
    ['csv', toCsv],
    ['xlsx', toXlsx],
  ])('has the same bytes in every run and every time zone as %s', async (_name, writerOf) => {
    const first = await write(table, writerOf);
    expect(await write(table, writerOf)).toBe(first);
    const module = fileURLToPath(new URL('../../dist/platform/files/index.js', import.meta.url));
    const script = `
      const files = await import(${JSON.stringify(module)});
      const written = await files.writeFileAtomically(process.argv[1], async (sink) => {
        const writer = ${writerOf === toCsv} ? new files.CsvTableWriter(sink) : new files.XlsxTableWriter(sink, 'Insatser');
        for (const row of ${JSON.stringify(table)}) await writer.writeRow(row);
        await writer.finish();
      });
      console.log(written.sha256);`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-', join(folder, 'child')], {
      encoding: 'utf8',
      input: script.replace('process.argv[1]', 'process.argv[2]'),
      env: { ...process.env, TZ: 'Asia/Kolkata' },
    });
    expect(child.stdout.trim()).toBe(first);
  });

  it('has the same bytes in every run as a workbook of several sheets', async () => {
    const sheets = [
      {
        name: 'Tabell 1',
        rows: [
          ['Del', 'Antal'],
          ['Insatser', 47],
        ],
      },
      { name: 'Tabell 2', rows: [['0', null, '=1+1']] },
    ];
    const first = await writeWorkbook(path, sheets);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await writeWorkbook(path, sheets)).toEqual(first);
    expect((await readTableFile(path)).sheets).toEqual(['Tabell 1', 'Tabell 2']);
    expect(await readBack()).toEqual([
      ['0', '', '=1+1'],
      ['Insatser', '47'],
    ]);
  });

  it('is laid out as Excel with Swedish settings wants it', async () => {
    await write(
      [
        ['Mätmånad', 'Text'],
        ['03', '=1+1'],
        [null, 'säg "hej"'],
        [5, ''],
      ],
      toCsv,
    );
    expect(await readFile(path, 'utf8')).toBe(
      '\uFEFF"Mätmånad";"Text"\r\n"03";"\'=1+1"\r\n"";"säg ""hej"""\r\n"5";""\r\n',
    );
    expect((await readTableFile(path)).dialect).toEqual(SWEDISH_EXCEL_DIALECT);
  });

  it('ends with the failure of the disk, and not in a wait for it', async () => {
    const failing: FileSink = { write: () => Promise.reject(new Error('no room')) };
    for (const writerOf of [toCsv, toXlsx]) {
      const writer = writerOf(failing);
      const writing = async (): Promise<void> => {
        for (let row = 0; row < 100_000; row += 1) await writer.writeRow([`text ${row}`, row * 31]);
        await writer.finish();
      };
      await expect(writing()).rejects.toThrow('no room');
    }
  });
});
