import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsvContent } from './csv/read-csv.js';
import { formatOf } from './file-format.js';
import { DEFAULT_FILE_LIMITS } from './file-limits.js';
import type { TableRow } from './table-row.js';
import { readWorkbook } from './workbook/read-workbook.js';

/**
 * The rows of a table, xlsx or CSV, that is in memory and not on the disk. A workbook is unpacked from a passing file that
 * nobody else may open.
 * @param name what findings call it
 * @throws UnreadableFile where it is refused; OperatingError where the disk refuses
 */
export async function* readTableContent(name: string, content: Buffer): AsyncGenerator<readonly TableRow[]> {
  if (formatOf(content) === 'text') {
    yield* readCsvContent(name, content, DEFAULT_FILE_LIMITS).batches();
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'avstamp-table-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, content, { mode: 0o600 });
    yield* (await readWorkbook(path, DEFAULT_FILE_LIMITS)).batches();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
