import { applyRules, blocks, type Finding } from '../../kernel/index.js';
import {
  DEFAULT_FILE_LIMITS,
  type FileLimits,
  readTableFile,
  type TableRow,
  UnreadableFile,
} from '../../platform/files/index.js';
import { type Headings, headingsIn, ROWS_BEFORE_HEADINGS } from './headings.js';
import { LIST_ROW_LIMIT, type ListFileFacts, listFileRules } from './list-file.rules.js';
import type { ListField } from './list-words.js';
import { fieldsByHeading } from './read-list-words.js';
import { shownCell } from './shown-cell.js';
import type { StatedRow } from './stated-row.js';
import { type ListRow, type Reading, understandRow } from './understand-row.js';

const MEBIBYTE = 1024 * 1024;

/** Longest list that is taken, in bytes: a hundred thousand rows are some 10 MiB. */
export const LIST_FILE_LIMITS: FileLimits = {
  ...DEFAULT_FILE_LIMITS,
  fileBytes: 16 * MEBIBYTE,
  inflatedBytes: 256 * MEBIBYTE,
  heldBytes: 32 * MEBIBYTE,
};

/** A list that has been read. */
export interface ReadList {
  /** Rows below the headings that hold anything. */
  readonly sourceRows: number;
  /** Of the file as a whole, without its place on the disk. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a list, whatever the order of its columns. What is wrong with a row stands with the row.
 * @param take is given each row in turn, and none where a column is missing; what it was given counts for nothing where
 * the findings stop the list
 * @throws OperatingError where the file cannot be read at all
 */
export async function readList(
  path: string,
  reading: Reading,
  take: (row: StatedRow) => void,
): Promise<ReadList> {
  try {
    return await readRows(path, reading, take);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const findings = error.findings.map(({ place, ...finding }) => {
      const { file: _, ...within } = place ?? {};
      return { ...finding, place: within };
    });
    return { sourceRows: 0, findings };
  }
}

async function readRows(path: string, reading: Reading, take: (row: StatedRow) => void): Promise<ReadList> {
  const known = fieldsByHeading(reading.words);
  const file = await readTableFile(path, LIST_FILE_LIMITS);
  const otherSheets = new Set<string>();
  let headings: Headings | undefined;
  let sourceRows = 0;
  let isReadable = false;
  for await (const batch of file.batches()) {
    for (const row of batch) {
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      if (headings === undefined && row.row <= ROWS_BEFORE_HEADINGS) {
        headings = headingsIn(row.cells, row.sheet, known);
        isReadable = headings !== undefined && !blocks(findingsOf(reading, headings));
        if (headings !== undefined || file.sheets.length < 2) continue;
      }
      if (headings === undefined || row.sheet !== headings.sheet) {
        if (row.sheet !== undefined) otherSheets.add(shownCell(row.sheet));
        continue;
      }
      sourceRows += 1;
      if (isReadable && sourceRows <= LIST_ROW_LIMIT) take(understandRow(listRowOf(row, headings), reading));
    }
    if (sourceRows > LIST_ROW_LIMIT) break;
  }
  if (headings?.sheet !== undefined) otherSheets.delete(shownCell(headings.sheet));
  const findings = findingsOf(reading, headings, { rows: sourceRows, otherSheets: [...otherSheets] });
  return { sourceRows, findings };
}

function findingsOf(
  { words }: Reading,
  headings: Headings | undefined,
  rows: Pick<ListFileFacts, 'rows' | 'otherSheets'> = { rows: 1, otherSheets: [] },
): readonly Finding[] {
  const fields = headings?.fields.filter((field) => field !== undefined) ?? [];
  return applyRules(listFileRules, { words, fields, unknownHeadings: headings?.unknown ?? [], ...rows });
}

function listRowOf({ row, cells, kinds }: TableRow, { fields }: Headings): ListRow {
  const byField: Partial<Record<ListField, string>> = {};
  const notPlain: string[] = [];
  for (const [column, field] of fields.entries()) {
    const cell = cells[column]?.trim() ?? '';
    if (field === undefined || cell === '') continue;
    byField[field] = cell;
    const kind = kinds?.get(column);
    if (kind === 'formula' || kind === 'error') notPlain.push(cell);
  }
  return { sourceRow: row, cells: byField, notPlain };
}
