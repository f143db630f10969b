import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_FILE_LIMITS } from '../file-limits.js';
import { readTableFile } from '../read-table-file.js';
import { UnreadableFile } from '../unreadable-file.js';
import { exampleArchive, exampleWorkbook } from './archive.example.js';
import { archiveRules } from './archive.rules.js';
import { inspectArchive } from './inspect-archive.js';

const MEBIBYTE = 1024 * 1024;
const WORKBOOK = exampleWorkbook('<row><c><v>15</v></c></row>');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avstamp-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rulesBrokenBy(content: Buffer, limits = DEFAULT_FILE_LIMITS): Promise<string[]> {
  const path = join(folder, 'file.xlsx');
  await writeFile(path, content);
  return (await inspectArchive(path, limits)).map((finding) => finding.rule);
}

describe('a workbook file before it is inflated', () => {
  it('is let through where nothing speaks against it', async () => {
    expect(await rulesBrokenBy(exampleArchive(WORKBOOK))).toEqual([]);
  });

  it('is refused where it is an old workbook or has a password', async () => {
    const compound = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2048)]);
    expect(await rulesBrokenBy(compound)).toEqual(['archive-old-format']);
  });

  it('is refused where it is larger than the limit', async () => {
    expect(await rulesBrokenBy(exampleArchive(WORKBOOK), { ...DEFAULT_FILE_LIMITS, fileBytes: 100 })).toEqual(
      ['archive-file-size'],
    );
  });

  it('is refused where it would fill the memory, and takes little of it to find out', async () => {
    const bomb = exampleArchive([
      ...WORKBOOK,
      { name: 'xl/bomb.xml', content: Buffer.alloc(300 * MEBIBYTE) },
    ]);
    const before = process.memoryUsage.rss();
    expect(await rulesBrokenBy(bomb)).toEqual(['archive-ratio']);
    expect(await rulesBrokenBy(bomb, { ...DEFAULT_FILE_LIMITS, inflatedBytes: 100 * MEBIBYTE })).toEqual([
      'archive-inflated-size',
      'archive-ratio',
    ]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * MEBIBYTE);
  });

  it('is refused by its number of parts alone, without reading one', async () => {
    const parts = Array.from({ length: 100_000 }, (_, part) => ({ name: `xl/${part}.xml`, content: '' }));
    expect(await rulesBrokenBy(exampleArchive(parts))).toEqual(['archive-entry-count']);
  });

  it('is refused where a part is encrypted', async () => {
    const secret = { name: 'xl/secret.xml', content: 'secret', flags: 1 };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, secret]))).toEqual(['archive-encrypted']);
  });

  it.each(['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml', 'xl/embeddings/program.exe'])(
    'is refused where it carries %s',
    async (name) => {
      expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, { name, content: 'x' }]))).toEqual([
        'archive-macro',
      ]);
    },
  );

  it('is refused where macros hide behind another name', async () => {
    const [, ...others] = WORKBOOK;
    const types =
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    const parts = [{ name: '[Content_Types].xml', content: types }, ...others];
    expect(await rulesBrokenBy(exampleArchive(parts))).toEqual(['archive-macro']);
  });

  it('is let through with the settings of a printer', async () => {
    const settings = { name: 'xl/printerSettings/printerSettings1.bin', content: 'A4' };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, settings]))).toEqual([]);
  });

  it('is refused where it takes values from other files', async () => {
    const link = { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, link]))).toEqual(['archive-external-link']);
  });

  it('is refused where a part is there twice, in whatever letter case', async () => {
    const twice = { name: 'XL/Workbook.xml', content: '<workbook/>' };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, twice]))).toEqual(['archive-duplicate-part']);
  });

  it('is refused where two parts share their bytes', async () => {
    const shared = {
      name: '[Content_Types].xml',
      statedName: 'xl/more.xml',
      content: '<Types/>',
      statedStart: 0,
    };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, shared]))).toEqual([
      'archive-overlap',
      'archive-header',
    ]);
  });

  it('is refused where header and directory name a part differently', async () => {
    const other = { name: 'xl/harmless.xml', statedName: 'xl/other.xml', content: 'x' };
    expect(await rulesBrokenBy(exampleArchive([...WORKBOOK, other]))).toEqual(['archive-header']);
  });

  it('is refused where it is cut off', async () => {
    const whole = exampleArchive(WORKBOOK);
    expect(await rulesBrokenBy(whole.subarray(0, whole.length - 30))).toEqual(['archive-damaged']);
  });

  it('is refused where it is an archive of something else', async () => {
    const path = join(folder, 'letter.xlsx');
    await writeFile(path, exampleArchive([{ name: 'letter.txt', content: 'Hej' }]));
    await expect(readTableFile(path)).rejects.toMatchObject({ findings: [{ rule: 'archive-missing-part' }] });
  });
});

describe('a workbook file while it is inflated', () => {
  async function rulesBrokenWhileReading(content: Buffer): Promise<string[]> {
    const path = join(folder, 'inflated.xlsx');
    await writeFile(path, content);
    try {
      for await (const _batch of (await readTableFile(path)).batches());
      return [];
    } catch (failure) {
      if (failure instanceof UnreadableFile) return failure.findings.map((finding) => finding.rule);
      throw failure;
    }
  }

  it('is stopped where a part grows past what the directory states', async () => {
    const parts = WORKBOOK.map((part) =>
      part.name === 'xl/texts.xml'
        ? { ...part, content: `<sst>${' '.repeat(5 * MEBIBYTE)}</sst>`, statedBytes: 90_000 }
        : part,
    );
    expect(await rulesBrokenWhileReading(exampleArchive(parts))).toEqual(['archive-untrue-size']);
  });

  it('is refused where a part is not what its checksum says', async () => {
    const whole = exampleArchive(WORKBOOK);
    const sheet = whole.indexOf('xl/worksheets/first.xml') + 23;
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(sheet + 20) ^ 1, sheet + 20);
    expect(await rulesBrokenWhileReading(damaged)).toEqual(['archive-untrue-size']);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><row/>'],
    ['an unknown entity', '<row><c t="str"><v>&a;</v></c></row>'],
    ['a column outside every sheet', '<row><c r="XFE1"><v>1</v></c></row>'],
    ['a text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a tag without end', '<row><c r="A1'],
  ])('is refused where a sheet holds %s', async (_name, sheet) => {
    expect(await rulesBrokenWhileReading(exampleArchive(exampleWorkbook(sheet)))).toEqual([
      'archive-malformed-part',
    ]);
  });
});

describe.each(archiveRules)('the rule $id', (rule) => {
  it('holds and breaks where its examples say so', () => {
    expect(rule.examples.holds.every(rule.holds)).toBe(true);
    expect(rule.examples.breaks.some(rule.holds)).toBe(false);
  });
});
