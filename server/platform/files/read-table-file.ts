import { readCsv } from './csv/read-csv.js';
import { detectFileFormat } from './file-format.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.js';
import type { TableFile } from './table-file.js';
import { readWorkbook } from './workbook/read-workbook.js';

/**
 * Opens a file of tables, xlsx or CSV, for reading; which of them it is, its content tells and not its name.
 * @throws UnreadableFile where it is refused, with findings of `archiveRules` or `textFileRules`;
 * OperatingError where it cannot be read at all.
 */
export async function readTableFile(
  path: string,
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): Promise<TableFile> {
  const { format, bytes } = await detectFileFormat(path);
  return format === 'text' ? await readCsv(path, bytes, limits) : await readWorkbook(path, limits);
}
