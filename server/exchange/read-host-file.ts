import { createReadStream } from 'node:fs';
import { fillText, OperatingError } from '../kernel/index.js';
import type { CsvScanner } from './csv-scanner.js';

// Large: each piece is some hundred microseconds of asking for the next.
const PIECE = 1024 * 1024;
const LONGEST_HEADER = 16 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Ends the reading of a file that is not of its form; what is wrong stands in the scanner, or in the header. */
export class NotOfTheForm extends Error {
  constructor(readonly header: string) {
    super('not of the form of a host file');
  }
}

/**
 * The bytes of a host file, without byte order mark, looked at on their way.
 * @throws NotOfTheForm at the first thing that is not of the form
 * @throws OperatingError where the file cannot be read
 */
export async function* scanHostFile(
  path: string,
  columns: readonly string[],
  scanner: CsvScanner,
): AsyncGenerator<Buffer> {
  for await (const piece of readHostFile(path, columns)) {
    if (!scanner.take(piece)) throw new NotOfTheForm(columns.join(','));
    yield piece;
  }
  if (!scanner.end()) throw new NotOfTheForm(columns.join(','));
}

/**
 * The bytes of a host file, without byte order mark; only its header is looked at.
 * @throws NotOfTheForm where the header is another
 * @throws OperatingError where the file cannot be read
 */
export async function* readHostFile(path: string, columns: readonly string[]): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  const pieces = createReadStream(path, { highWaterMark: PIECE })[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await pieces.next().catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    if (done === true) break;
    let piece = value as Buffer;
    if (start !== undefined) {
      piece = Buffer.concat([start, piece]);
      if (!piece.includes(0x0a) && piece.length < LONGEST_HEADER) {
        start = piece;
        continue;
      }
      start = undefined;
      piece = headed(piece, columns);
    }
    yield piece;
  }
  if (start !== undefined) yield headed(start, columns);
}

function headed(piece: Buffer, columns: readonly string[]): Buffer {
  const unmarked = withoutMark(piece);
  checkHeader(unmarked, columns);
  return unmarked;
}

function withoutMark(piece: Buffer): Buffer {
  return piece.subarray(0, 3).equals(BYTE_ORDER_MARK) ? piece.subarray(3) : piece;
}

function checkHeader(piece: Buffer, columns: readonly string[]): void {
  const end = piece.indexOf(0x0a);
  const line = piece.toString('utf8', 0, end < 0 ? piece.length : end).replace(/\r$/, '');
  const header = line
    .split(',')
    .map((cell) => cell.replace(/^"(.*)"$/, '$1'))
    .join(',');
  if (header !== columns.join(',')) throw new NotOfTheForm(header);
}

function unreadable(path: string, cause: unknown): OperatingError {
  const text = {
    sv: 'Filen {path} kan inte läsas. Kontrollera rättigheterna och försök igen.',
    en: 'The file {path} cannot be read. Check its permissions and try again.',
  };
  return new OperatingError(fillText(text, { path }), { cause });
}
