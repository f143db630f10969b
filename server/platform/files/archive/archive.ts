import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { fileFailure } from '../disk/file-failure.js';
import { shownName } from './archive-facts.js';
import { archiveRefusal } from './refuse-archive.js';

/** An open workbook file whose parts are inflated one by one, never past the length that its directory states. */
export class Archive {
  private constructor(
    private readonly path: string,
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens a file that `inspectArchive` had nothing against. @throws UnreadableFile where it has been damaged since. */
  static async open(path: string): Promise<Archive> {
    const file = await openDirectory(path);
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of file.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
    } catch (failure) {
      file.close();
      throw archiveRefusal(path, { damage: damageOf(failure) });
    }
    return new Archive(path, file, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The part's content, piece by piece. @throws UnreadableFile where it is missing or not what the directory states. */
  async *read(part: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(part.toLowerCase());
    if (entry === undefined) throw archiveRefusal(this.path, { missing: shownName(part) });
    let checksum = 0;
    try {
      const content: AsyncIterable<Uint8Array> = await this.file.openReadStreamPromise(entry);
      for await (const piece of content) {
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (failure) {
      throw isOfTheSystem(failure)
        ? fileFailure(failure, this.path)
        : archiveRefusal(this.path, { untrue: shownName(part) });
    }
    if (checksum !== entry.crc32) throw archiveRefusal(this.path, { untrue: shownName(part) });
  }

  /** The whole part, for the small ones. @throws UnreadableFile as `read`, and where it is longer than `limit` bytes. */
  async readText(part: string, limit: number): Promise<string> {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of this.read(part)) {
      bytes += piece.length;
      if (bytes > limit) throw archiveRefusal(this.path, { untrue: shownName(part) });
      pieces.push(piece);
    }
    return new TextDecoder('utf-8').decode(Buffer.concat(pieces));
  }

  close(): void {
    this.file.close();
  }
}

/** Reads the end of the file only: where the directory is and how many parts it states. */
export async function openDirectory(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true });
  } catch (failure) {
    throw isOfTheSystem(failure)
      ? fileFailure(failure, path)
      : archiveRefusal(path, { damage: damageOf(failure) });
  }
}

/** What the reader says of a damaged archive. */
export function damageOf(failure: unknown): string {
  return shownName(failure instanceof Error ? failure.message : String(failure));
}

function isOfTheSystem(failure: unknown): boolean {
  return failure instanceof Error && 'syscall' in failure;
}
