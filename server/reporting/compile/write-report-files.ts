import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AtomicFile,
  type Cell,
  type CsvDialect,
  CsvTableWriter,
  clearTheWay,
  commitFiles,
  fileFailure,
  type TableWriter,
  XlsxTableWriter,
} from '../../platform/files/index.js';
import type { ReportFile } from './stored-report.js';

/** The forms that a report's files are written in, by the ending of their names. */
export const REPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Headings and rows: those of a report are in memory, those of many reports are read while they are written. */
export interface RowsToWrite {
  readonly headings: readonly string[];
  readonly rows: () => Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** One section that is ready to be written; without rows, no file of it may remain. */
export interface SectionOutput {
  /** File name without its ending. */
  readonly name: string;
  /** Another name without its ending that an earlier file of the section may have: that one does not remain. */
  readonly formerName?: string;
  readonly sheet: string;
  readonly content: RowsToWrite | undefined;
}

/** A written file with the place where it lies. */
export interface WrittenReportFile extends ReportFile {
  readonly path: string;
}

/**
 * Writes all files of a report: first all contents under passing names, then all names, so that a failure while
 * writing leaves the earlier report as it was.
 * @throws OperatingError where the disk or its permissions refuse
 */
export async function writeReportFiles(
  folder: string,
  sections: readonly SectionOutput[],
  formats: readonly ReportFormat[],
  dialect: CsvDialect,
): Promise<readonly WrittenReportFile[]> {
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const before = await clearTheWay(folder, fileNames(sections));
  const open: OpenFile[] = [];
  try {
    for (const { name, sheet, content } of sections) {
      if (content === undefined) continue;
      const files = await openAll(folder, name, sheet, formats, dialect, open);
      await writeRows(content, files);
    }
    const committed = await commitFiles(open.map(({ file }) => file));
    const written = open.flatMap(({ name, rows }, place) => {
      const file = committed[place];
      return file === undefined ? [] : [{ name, ...file, rows }];
    });
    await removeLeftOut(folder, before, written);
    return written;
  } catch (failure) {
    await Promise.all(open.map(({ file }) => file.discard()));
    throw failure;
  }
}

interface OpenFile {
  readonly name: string;
  readonly file: AtomicFile;
  readonly writer: TableWriter;
  rows: number;
}

async function openAll(
  folder: string,
  name: string,
  sheet: string,
  formats: readonly ReportFormat[],
  dialect: CsvDialect,
  open: OpenFile[],
): Promise<readonly OpenFile[]> {
  const opened: OpenFile[] = [];
  for (const format of formats) {
    const file = await AtomicFile.open(join(folder, `${name}.${format}`));
    const writer = format === 'csv' ? new CsvTableWriter(file, dialect) : new XlsxTableWriter(file, sheet);
    const one = { name: `${name}.${format}`, file, writer, rows: 0 };
    opened.push(one);
    open.push(one);
  }
  return opened;
}

/** One pass over the rows fills every format. */
async function writeRows({ headings, rows }: RowsToWrite, files: readonly OpenFile[]): Promise<void> {
  const writers = files.map(({ writer }) => writer);
  for (const writer of writers) await writer.writeRow(headings);
  let count = 0;
  const given = rows();
  if (Symbol.asyncIterator in given) {
    for await (const row of given) {
      count += 1;
      await writeTo(writers, row);
    }
  } else {
    for (const row of given) {
      count += 1;
      const wait = writeTo(writers, row);
      if (wait !== undefined) await wait;
    }
  }
  for (const file of files) {
    await file.writer.finish();
    file.rows = count;
  }
}

/** Gives every writer the row; a promise where one of them has to be waited for. */
function writeTo(writers: readonly TableWriter[], row: readonly Cell[]): Promise<unknown> | undefined {
  let waiting: Promise<unknown> | undefined;
  for (const writer of writers) {
    const wait = writer.writeRow(row);
    if (wait !== undefined) waiting = waiting === undefined ? wait : Promise.all([waiting, wait]);
  }
  return waiting;
}

/** A comment that was withdrawn, or a format not asked for this time, must not stay beside the report as an old file. */
async function removeLeftOut(
  folder: string,
  before: readonly string[],
  written: readonly WrittenReportFile[],
): Promise<void> {
  const kept = new Set(written.map(({ name }) => name));
  const leftOut = before.filter((name) => !kept.has(name));
  try {
    await Promise.all(leftOut.map((name) => rm(join(folder, name), { force: true })));
  } catch (failure) {
    throw fileFailure(failure, folder);
  }
}

/** The names of all files that the sections may have or have had, in every format. */
function fileNames(sections: readonly SectionOutput[]): string[] {
  const names = sections.flatMap(({ name, formerName }) =>
    formerName === undefined ? [name] : [name, formerName],
  );
  return names.flatMap((name) => REPORT_FORMATS.map((format) => `${name}.${format}`));
}
