import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWorkbook } from '../../server/platform/files/index.js';
import { CLOSURES_ROWS, COMMENTS_ROWS, MEASURES_ROWS } from './report-file-draft.js';

export type Rows = readonly (readonly string[])[];

/** The sound measures file of a municipality and month. */
export const measuresOf = (municipality: string, month = '03'): Rows =>
  madeOf(MEASURES_ROWS, municipality, month);
/** The sound closures file of a municipality and month. */
export const closuresOf = (municipality: string, month = '03'): Rows =>
  madeOf(CLOSURES_ROWS, municipality, month);
/** The sound comments file of a municipality, by its name. */
export const commentsOf = (name: string): Rows =>
  COMMENTS_ROWS.map((row, index) => (index === 0 ? row : [name, ...row.slice(1)]));

function madeOf(rows: Rows, municipality: string, month: string): Rows {
  return rows.map((row, index) => (index === 0 ? row : [month, municipality, ...row.slice(2)]));
}

/** Writes rows as a file in a folder, xlsx or semicolon CSV by the ending of the name. @returns its path */
export async function writeRows(folder: string, name: string, rows: Rows): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  if (name.endsWith('.xlsx')) await writeWorkbook(path, [{ name: 'Blad1', rows }]);
  else await writeFile(path, rows.map((cells) => `${cells.join(';')}\r\n`).join(''));
  return path;
}
