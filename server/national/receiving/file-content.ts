import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fillText, OperatingError } from '../../kernel/index.js';
import { DEFAULT_FILE_LIMITS, fileFailure } from '../../platform/files/index.js';

/** Bytes that are held at a time, and kept as one piece. */
const PIECE = 1024 * 1024;

/** How long a file is, and what it hashes to; one too long to be taken is not read. */
export interface FileMeasure {
  readonly bytes: number;
  /** Hexadecimal SHA-256; undefined where the file is too long. */
  readonly sha256: string | undefined;
}

/** Measures a file. @throws OperatingError where it is not there, no file, or may not be read */
export async function measureFile(path: string): Promise<FileMeasure> {
  const facts = await stat(path).catch((failure: unknown) => {
    throw fileFailure(failure, path);
  });
  // A pipe or a device would be waited for without end.
  if (!facts.isFile()) throw new OperatingError(fillText(NO_FILE, { path }));
  if (facts.size > DEFAULT_FILE_LIMITS.fileBytes) return { bytes: facts.size, sha256: undefined };
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A file's bytes in order. @throws OperatingError where it may not be read */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  try {
    const source: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: PIECE });
    yield* source;
  } catch (failure) {
    throw fileFailure(failure, path);
  }
}

const NO_FILE = {
  sv: '{path} är ingen vanlig fil. Ange en fil eller en mapp med filer.',
  en: '{path} is not an ordinary file. Name a file, or a folder with files.',
};
