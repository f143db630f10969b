import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive that a test builds byte by byte; whatever is not named is as it should be. */
export interface ExamplePart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly flags?: number;
  /** What the directory states instead of the truth. */
  readonly statedBytes?: number;
  readonly statedStart?: number;
  readonly statedName?: string;
}

/** The bytes of a zip archive of those parts (PKWARE APPNOTE.TXT §4.3), with as many lies as they ask for. */
export function exampleArchive(parts: readonly ExamplePart[]): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const statedName = Buffer.from(part.statedName ?? part.name);
    const content = Buffer.from(part.content);
    // Deflating nothing thousands of times takes seconds, so empty parts are stored as they are.
    const deflated = content.length === 0 ? content : deflateRawSync(content);
    const description = describe(part, content, deflated);
    const header = Buffer.concat([
      uint32(0x04034b50),
      uint16(20),
      description,
      uint16(name.length),
      uint16(0),
      name,
    ]);
    directory.push(
      Buffer.concat([
        ...[uint32(0x02014b50), uint16(20), uint16(20), description, uint16(statedName.length), uint16(0)],
        ...[uint16(0), uint16(0), uint16(0), uint32(0), uint32(part.statedStart ?? place), statedName],
      ]),
    );
    contents.push(header, deflated);
    place += header.length + deflated.length;
  }
  return Buffer.concat([
    ...contents,
    ...directory,
    endOfDirectory(parts.length, Buffer.concat(directory).length, place),
  ]);
}

/** The parts that every workbook of one sheet has; `sheet` is what stands inside the sheet's `worksheet`. */
export function exampleWorkbook(sheet: string, more: readonly ExamplePart[] = []): ExamplePart[] {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('b', 'worksheet', 'worksheets/first.xml')}${relation('c', 'sharedStrings', '/xl/texts.xml')}${relation('d', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="Blad1" r:id="b"/></sheets></workbook>',
    },
    {
      name: 'xl/texts.xml',
      content:
        '<sst><si><t>Åtgärd</t></si><si><r><t>Del </t></r><r><t>två</t></r><rPh><t>läs</t></rPh></si></sst>',
    },
    {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    },
    { name: 'xl/worksheets/first.xml', content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    ...more,
  ];
}

/** What header and directory say alike: flags, method, time, checksum and lengths. */
function describe(part: ExamplePart, content: Buffer, deflated: Buffer): Buffer {
  return Buffer.concat([
    ...[
      uint16(part.flags ?? 0),
      uint16(content.length === 0 ? 0 : 8),
      uint32(0x00210000),
      uint32(crc32(content)),
    ],
    ...[uint32(deflated.length), uint32(part.statedBytes ?? content.length)],
  ]);
}

/** Where the directory is; with the 64-bit record (§4.3.14) where there are too many parts for the short one. */
function endOfDirectory(parts: number, length: number, start: number): Buffer {
  const fits = parts < 0xffff;
  const long = Buffer.concat([
    ...[uint32(0x06064b50), uint64(44), uint16(45), uint16(45), uint32(0), uint32(0)],
    ...[uint64(parts), uint64(parts), uint64(length), uint64(start)],
    ...[uint32(0x07064b50), uint32(0), uint64(start + length), uint32(1)],
  ]);
  const stated = Math.min(parts, 0xffff);
  return Buffer.concat([
    ...(fits ? [] : [long]),
    ...[uint32(0x06054b50), uint32(0), uint16(stated), uint16(stated)],
    ...[uint32(length), uint32(fits ? start : 0xffffffff), uint16(0)],
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
