import { Archive } from '../archive/archive.js';
import { inspectArchive } from '../archive/inspect-archive.js';
import { archiveRefusal } from '../archive/refuse-archive.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.js';
import type { TableFile } from '../table-file.js';
import type { TableRow } from '../table-row.js';
import { UnreadableFile } from '../unreadable-file.js';
import { readDateStyles } from './date-styles.js';
import { scanPart } from './scan-part.js';
import { readSharedTexts } from './shared-texts.js';
import { findWorkbookParts, type WorkbookParts } from './workbook-parts.js';
import { WorksheetHandler } from './worksheet-handler.js';
import { MalformedXml } from './xml-text.js';

/**
 * Opens a workbook for reading, sheet by sheet and piece by piece.
 * @throws UnreadableFile with the findings of `archiveRules`, now or while the rows are read.
 */
export async function readWorkbook(
  path: string,
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): Promise<TableFile> {
  const findings = await inspectArchive(path, limits);
  if (findings.length > 0) throw new UnreadableFile(findings);
  const parts = await withArchive(path, (archive) => findWorkbookParts(archive, path, limits.heldBytes));
  return {
    format: 'xlsx',
    sheets: parts.sheets.map((sheet) => sheet.name),
    batches: () => readSheets(path, parts, limits),
  };
}

async function* readSheets(
  path: string,
  parts: WorkbookParts,
  limits: FileLimits,
): AsyncGenerator<readonly TableRow[]> {
  const archive = await Archive.open(path);
  let part = '';
  const { sharedTexts, styles, countsFrom1904 } = parts;
  try {
    part = sharedTexts ?? part;
    const texts =
      sharedTexts === undefined ? [] : await readSharedTexts(archive, sharedTexts, limits.heldBytes);
    part = styles ?? part;
    const dateStyles = styles === undefined ? [] : await readDateStyles(archive, styles, limits.heldBytes);
    for (const sheet of parts.sheets) {
      part = sheet.part;
      const handler = new WorksheetHandler({
        sheet: sheet.name,
        sharedTexts: texts,
        dateStyles: new Set(dateStyles),
        countsFrom1904,
      });
      for await (const _piece of scanPart(archive, part, handler)) yield handler.takeRows();
    }
  } catch (failure) {
    throw failure instanceof MalformedXml ? archiveRefusal(path, { malformed: part }) : failure;
  } finally {
    archive.close();
  }
}

async function withArchive<Value>(path: string, use: (archive: Archive) => Promise<Value>): Promise<Value> {
  const archive = await Archive.open(path);
  try {
    return await use(archive);
  } catch (failure) {
    throw failure instanceof MalformedXml ? archiveRefusal(path, { malformed: 'xl/workbook.xml' }) : failure;
  } finally {
    archive.close();
  }
}
