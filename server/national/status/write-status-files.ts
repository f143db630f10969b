import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../kernel/index.js';
import {
  CsvTableWriter,
  fileFailure,
  type WrittenFile,
  writeFileAtomically,
} from '../../platform/files/index.js';
import type { TableBody } from '../presentation/aligned-table.js';
import { csvCell } from '../presentation/csv-cell.js';
import type { ReportingStatus } from './reporting-status.js';
import { completenessTable, municipalityTable, reminderTable } from './status-tables.js';

/**
 * Writes the status as CSV files: each municipality, the completeness by county, and the reminders due.
 * @throws OperatingError where the folder or a file cannot be written
 */
export async function writeStatusFiles(
  folder: string,
  status: ReportingStatus,
  language: Language,
): Promise<readonly WrittenFile[]> {
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const tables: readonly [name: string, table: TableBody][] = [
    ['municipalities.csv', municipalityTable(status)],
    ['completeness.csv', completenessTable(status)],
    ['reminders.csv', reminderTable(status)],
  ];
  const written: WrittenFile[] = [];
  for (const [name, table] of tables) written.push(await writeTable(join(folder, name), table, language));
  return written;
}

function writeTable(path: string, { columns, rows }: TableBody, language: Language): Promise<WrittenFile> {
  return writeFileAtomically(path, async (sink) => {
    const writer = new CsvTableWriter(sink);
    await writer.writeRow(columns.map(({ heading }) => heading[language]));
    for (const { cells } of rows) await writer.writeRow(cells.map((cell) => csvCell(cell, language)));
    await writer.finish();
  });
}
