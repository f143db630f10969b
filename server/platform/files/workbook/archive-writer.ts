import { crc32 } from 'node:zlib';
import {
  archiveDirectory,
  type DirectoryEntry,
  localHeader,
  sizesAfterPart,
} from '../archive/archive-structure.js';
import type { FileSink } from '../disk/file-sink.js';
import { DeflateStream } from './deflate-stream.js';

/** Longer parts need a form of archive that no workbook of ours comes near. */
const LONGEST = 0xffff_ffff;

/**
 * Writes an archive: short parts as they are, and then one long part, deflated, whose length nobody knows before its
 * end (ZIP, APPNOTE 6.3.10). It carries no point in time, so that the same parts give the same bytes.
 */
export class ArchiveWriter {
  readonly #entries: DirectoryEntry[] = [];
  readonly #deflating = new DeflateStream();
  #offset = 0;
  #crc = 0;
  #bytes = 0;

  constructor(private readonly sink: FileSink) {}

  /** Adds a short part. */
  async add(name: string, content: Uint8Array): Promise<void> {
    const { length } = content;
    const entry = { name, start: this.#offset, crc: crc32(content), bytes: length, inArchive: length };
    this.#entries.push({ ...entry, form: 'stored' });
    await this.#write(localHeader({ ...entry, form: 'stored' }));
    await this.#write(content);
  }

  /** Begins the long part, which `addPiece` continues. */
  async begin(name: string): Promise<void> {
    const entry = { name, start: this.#offset, crc: 0, bytes: 0, inArchive: 0, form: 'deflated' } as const;
    this.#entries.push(entry);
    await this.#write(localHeader(entry));
  }

  /** @throws RangeError where the part becomes longer than 4 GiB */
  async addPiece(piece: Uint8Array): Promise<void> {
    this.#crc = crc32(piece, this.#crc);
    this.#bytes += piece.length;
    if (this.#bytes > LONGEST) throw new RangeError('a part of a workbook is longer than 4 GiB');
    for (const deflated of await this.#deflating.write(piece)) await this.#write(deflated);
  }

  /** Ends the long part and writes the directory. The archive is not whole before this has ended. */
  async finish(): Promise<void> {
    for (const deflated of await this.#deflating.end()) await this.#write(deflated);
    const begun = this.#entries.pop();
    if (begun === undefined) throw new RangeError('an archive without its long part');
    const inArchive = this.#offset - begun.start - localHeader(begun).length;
    const entry = { ...begun, crc: this.#crc, bytes: this.#bytes, inArchive };
    this.#entries.push(entry);
    await this.#write(sizesAfterPart(entry));
    await this.#write(archiveDirectory(this.#entries, this.#offset));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length;
    await this.sink.write(bytes);
  }
}
