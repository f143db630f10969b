import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../cell.js';
import type { WrittenFile } from '../disk/atomic-file.js';
import { writeFileAtomically } from '../disk/write-file-atomically.js';
import { workbookCell } from './workbook-cell.js';

/** One sheet of a small workbook, headings included in the rows. */
export interface WorkbookSheet {
  /** 1 to 31 characters, none of them `\ / ? * [ ] :`. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The workbook's stated time of change; fixed, so that the same sheets give the same bytes. */
const STATED_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes a workbook of several small tables, held in memory; a large table is written by `XlsxTableWriter`.
 * @throws OperatingError where the file cannot be written.
 */
export async function writeWorkbook(path: string, sheets: readonly WorkbookSheet[]): Promise<WrittenFile> {
  const content = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(workbookCell)) })),
    properties: { created: STATED_TIME, modified: STATED_TIME },
  });
  return await writeFileAtomically(path, (sink) => sink.write(content));
}
