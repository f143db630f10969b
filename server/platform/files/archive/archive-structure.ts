/** One part as the archive's directory states it. */
export interface DirectoryEntry {
  readonly name: string;
  readonly form: 'stored' | 'deflated';
  /** Where its header begins, in bytes from the archive's beginning. */
  readonly start: number;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Length of the content. */
  readonly bytes: number;
  /** Length as it stands in the archive. */
  readonly inArchive: number;
}

// Signatures and fields: APPNOTE 6.3.10, §4.3.7, §4.3.9, §4.3.12 and §4.3.16.
const VERSION = 20;
/** Bit 3: checksum and lengths stand after the part. Only what is deflated is written before they are known. */
const FLAGS = { stored: 0, deflated: 8 } as const;
const METHODS = { stored: 0, deflated: 8 } as const;
/** 1 January 1980, the earliest that the format knows: the archive states no time. */
const STATED_DATE = 33;

/** What stands before a part. */
export function localHeader(entry: DirectoryEntry): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommonFields(header, 4, entry);
  return Buffer.concat([header, Buffer.from(entry.name)]);
}

/** What stands after a deflated part: its checksum and lengths. */
export function sizesAfterPart({ crc, bytes, inArchive }: DirectoryEntry): Uint8Array {
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(0x0807_4b50, 0);
  sizes.writeUInt32LE(crc, 4);
  sizes.writeUInt32LE(inArchive, 8);
  sizes.writeUInt32LE(bytes, 12);
  return sizes;
}

/** The directory of all parts, which ends the archive. `start`: where it begins. */
export function archiveDirectory(entries: readonly DirectoryEntry[], start: number): Uint8Array {
  const lines = Buffer.concat(entries.map(directoryLine));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([lines, end]);
}

function directoryLine(entry: DirectoryEntry): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x0201_4b50, 0);
  line.writeUInt16LE(VERSION, 4);
  writeCommonFields(line, 6, entry);
  line.writeUInt32LE(entry.start, 42);
  return Buffer.concat([line, Buffer.from(entry.name)]);
}

/** The fields that a part's header and its line in the directory have in common. */
function writeCommonFields(into: Buffer, place: number, entry: DirectoryEntry): void {
  into.writeUInt16LE(VERSION, place);
  into.writeUInt16LE(FLAGS[entry.form], place + 2);
  into.writeUInt16LE(METHODS[entry.form], place + 4);
  into.writeUInt16LE(STATED_DATE, place + 8);
  into.writeUInt32LE(entry.crc, place + 10);
  into.writeUInt32LE(entry.inArchive, place + 14);
  into.writeUInt32LE(entry.bytes, place + 18);
  into.writeUInt16LE(Buffer.byteLength(entry.name), place + 22);
}
