import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../kernel/index.js';
import {
  CsvTableWriter,
  fileFailure,
  type WrittenFile,
  writeFileAtomically,
  writeWorkbook,
} from '../../platform/files/index.js';
import type { NationalTables } from '../national-tables.js';
import { csvCell } from './csv-cell.js';
import { nationalNotes } from './national-notes.js';
import { internalOutput, type NationalOutput } from './national-output.js';
import { nationalWorkbook } from './national-workbook.js';
import { forMedium, type PresentedTable } from './presented-table.js';

/**
 * Writes the tables into a folder, which is made where it is missing: one CSV file for each table, `national.json`,
 * `national.xlsx` and `notes.txt`. Each file is replaced whole or not at all; the same tables give the same bytes.
 * @returns the files in the order written
 * @throws OperatingError where the folder or a file cannot be written
 */
export async function writeNationalFiles(
  folder: string,
  tables: NationalTables,
  language: Language = 'sv',
): Promise<readonly WrittenFile[]> {
  return writeOutputFiles(folder, internalOutput(tables), language);
}

/** The same of any output. @throws OperatingError where the folder or a file cannot be written */
export async function writeOutputFiles(
  folder: string,
  output: NationalOutput,
  language: Language,
): Promise<readonly WrittenFile[]> {
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const presented = { ...output, tables: output.tables.map((table) => forMedium(table, 'files')) };
  const written: WrittenFile[] = [];
  for (const table of presented.tables) written.push(await writeCsv(folder, table, language));
  written.push(
    await writeText(folder, 'national.json', `${JSON.stringify(output.document, undefined, 2)}\n`),
  );
  written.push(await writeWorkbook(join(folder, 'national.xlsx'), nationalWorkbook(presented, language)));
  written.push(await writeText(folder, 'notes.txt', nationalNotes(presented, language)));
  return written;
}

function writeCsv(folder: string, table: PresentedTable, language: Language): Promise<WrittenFile> {
  return writeFileAtomically(join(folder, `${table.id}.csv`), async (sink) => {
    const writer = new CsvTableWriter(sink);
    await writer.writeRow(table.columns.map(({ heading }) => heading[language]));
    for (const { cells } of table.rows) await writer.writeRow(cells.map((cell) => csvCell(cell, language)));
    await writer.finish();
  });
}

function writeText(folder: string, name: string, text: string): Promise<WrittenFile> {
  return writeFileAtomically(join(folder, name), (sink) => sink.write(text));
}
