import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError } from 'csv-parse';
import { applyRules } from '../../../kernel/index.js';
import { fileFailure } from '../disk/file-failure.js';
import type { FileLimits } from '../file-limits.js';
import type { TableFile } from '../table-file.js';
import type { TableRow } from '../table-row.js';
import { UnreadableFile } from '../unreadable-file.js';
import type { CsvDialect } from './csv-dialect.js';
import { CsvFeed } from './csv-feed.js';
import { CsvRows } from './csv-rows.js';
import { detectDialect } from './detect-dialect.js';
import { TextEncoding } from './text-encoding.js';
import { READABLE_TEXT, type TextFileFacts, textFileRules } from './text-file.rules.js';

const PIECE = 64 * 1024;

/**
 * Opens a text file of `bytes` length for reading. Texts that were neutralised on writing are given back as
 * they were; a cell that begins with `=` none the less is told as a formula.
 * @throws UnreadableFile with the findings of `textFileRules`, now or while the rows are read.
 */
export async function readCsv(path: string, bytes: number, limits: FileLimits): Promise<TableFile> {
  const pieces = (): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: PIECE });
  return textTable({ path, bytes, limits, pieces }, await readStart(path));
}

/**
 * The same of a text that is in memory. @param name what findings call it
 * @throws UnreadableFile with the findings of `textFileRules`, now or while the rows are read.
 */
export function readCsvContent(name: string, content: Buffer, limits: FileLimits): TableFile {
  const source = { path: name, bytes: content.length, limits, pieces: () => piecesOf(content) };
  return textTable(source, content.subarray(0, PIECE));
}

/** Where a text comes from, piece by piece. */
interface TextSource {
  readonly path: string;
  readonly bytes: number;
  readonly limits: FileLimits;
  /** From its beginning, each time. */
  readonly pieces: () => AsyncIterable<Buffer>;
}

function textTable(source: TextSource, start: Buffer): TableFile {
  const { path, bytes, limits } = source;
  const utf16 = /^(fffe|feff)/.test(start.toString('hex', 0, 2));
  throwWhereBroken(path, limits, { fileBytes: bytes, encoding: utf16 ? 'utf-16' : 'utf-8' });
  const dialect = detectDialect(start.toString('utf8'));
  return { format: 'csv', sheets: [], dialect, batches: () => readBatches(source, dialect) };
}

async function* piecesOf(content: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < content.length; from += PIECE) yield content.subarray(from, from + PIECE);
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PIECE), 0, PIECE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function throwWhereBroken(path: string, limits: FileLimits, facts: Partial<TextFileFacts>): void {
  const place = { file: path, ...(facts.line === undefined ? {} : { line: facts.line }) };
  const findings = applyRules(textFileRules, { ...READABLE_TEXT, limits, ...facts }, place);
  if (findings.length > 0) throw new UnreadableFile(findings);
}

async function* readBatches(source: TextSource, dialect: CsvDialect): AsyncGenerator<readonly TableRow[]> {
  const { path, limits } = source;
  const rows = new CsvRows();
  const parser = new CsvFeed(dialect, limits.rowBytes, (record) => rows.add(record));
  try {
    for await (const piece of checkedPieces(source)) {
      await parser.feed(piece);
      yield rows.take();
    }
    await parser.end();
    yield rows.take();
  } catch (failure) {
    if (failure instanceof CsvError) {
      throwWhereBroken(path, limits, { unreadableRow: failure.code, line: rows.nextLine });
    }
    throw fileFailure(failure, path);
  } finally {
    parser.close();
  }
}

/** The file's bytes, each piece looked at before it is handed on. */
async function* checkedPieces({ path, limits, pieces }: TextSource): AsyncGenerator<Buffer> {
  const encoding = new TextEncoding();
  for await (const piece of pieces()) {
    throwWhereBroken(path, limits, encoding.problemIn(piece, false) ?? {});
    yield piece;
  }
  throwWhereBroken(path, limits, encoding.problemIn(Buffer.alloc(0), true) ?? {});
}
