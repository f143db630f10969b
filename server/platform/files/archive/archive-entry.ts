import type { Entry, ZipFile } from 'yauzl';
import { shownName } from './archive-facts.js';

/** One part of an archive: what the directory says of it and where its bytes lie. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Length as it lies in the archive and when inflated, bytes. */
  readonly deflatedBytes: number;
  readonly inflatedBytes: number;
  /** First byte of the part's own header, and the byte after its content. */
  readonly start: number;
  readonly end: number;
  /** False where the part's own header says otherwise than the directory. */
  readonly headerAgrees: boolean;
}

const ENCRYPTED = 0x1;
/** Lengths stand after the content, so the header does not know them. */
const LENGTHS_FOLLOW = 0x8;
/** Stands where the true length is in the 64-bit field. */
const IN_64_BIT_FIELD = 0xffffffff;

/** Reads a part's own header and sets it against the directory. Nothing is inflated. */
export async function readArchiveEntry(archive: ZipFile, entry: Entry): Promise<ArchiveEntry> {
  const header = await archive.readLocalFileHeaderPromise(entry);
  const lengthAgrees = (own: number, stated: number): boolean => own === stated || own === IN_64_BIT_FIELD;
  const lengthsAgree =
    (header.generalPurposeBitFlag & LENGTHS_FOLLOW) !== 0 ||
    (lengthAgrees(header.compressedSize, entry.compressedSize) &&
      lengthAgrees(header.uncompressedSize, entry.uncompressedSize) &&
      header.crc32 === entry.crc32);
  return {
    name: shownName(entry.fileName),
    encrypted: ((entry.generalPurposeBitFlag | header.generalPurposeBitFlag) & ENCRYPTED) !== 0,
    deflatedBytes: entry.compressedSize,
    inflatedBytes: entry.uncompressedSize,
    start: entry.relativeOffsetOfLocalHeader,
    end: header.fileDataStart + entry.compressedSize,
    headerAgrees:
      lengthsAgree &&
      header.compressionMethod === entry.compressionMethod &&
      header.fileName.equals(entry.fileNameRaw),
  };
}
