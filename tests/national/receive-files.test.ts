import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodeLists } from '../../server/codes/index.js';
import { type ReceivedFiles, receiveFiles } from '../../server/national/index.js';
import { exampleArchive, exampleWorkbook } from '../../server/platform/files/archive/archive.example.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { readReportDefinitions } from '../../server/reporting/index.js';
import { startAvstamp } from '../support/avstamp.js';
import { query } from '../support/query.js';
import { closuresOf, measuresOf, type Rows } from '../support/received-files.js';
import { ReceivingPlace } from '../support/receiving-place.js';
import { withCell } from '../support/report-file-draft.js';

const codeLists = readCodeLists();
const definitions = readReportDefinitions(codeLists);

let place: ReceivingPlace;
let pool: Pool;
let admin: string;
beforeAll(async () => {
  place = await ReceivingPlace.open();
  pool = createPool(place.setting.database.urls.national, { name: 'test receive', size: 1 });
  admin = place.setting.database.urls.admin;
});
afterAll(async () => {
  await pool.end();
  await place.close();
});

function receive(
  path: string,
  onProgress: (done: number) => void = () => undefined,
  stop = new AbortController(),
): Promise<ReceivedFiles> {
  const order = { definitions, codeLists, cameInOn: '2013-04-19', paths: [path], stopped: stop.signal };
  return receiveFiles(pool, { ...order, onProgress });
}

const keptOf = async (code: string): Promise<readonly string[]> => {
  const rows = await query<{ file_name: string }>(
    admin,
    'select file_name from avstamp.received_report where municipality_code = $1 order by section_id, revision',
    [code],
  );
  return rows.map(({ file_name }) => file_name);
};

describe('receiving that is broken off', () => {
  it('keeps what is done, leaves the rest untouched, and goes on from there', async () => {
    const names = ['0125', '0126', '0127', '0128', '0136', '0138', '0139', '0140'];
    const folder = await place.folderWith(
      Object.fromEntries(names.map((code) => [`insatser-${code}-2013-03.csv`, measuresOf(code)])),
    );
    const stop = new AbortController();
    const first = await receive(folder, (done) => (done === 2 ? stop.abort() : undefined), stop);
    expect(first.settled.map(({ file }) => file.municipality)).toEqual(['0125', '0126']);
    expect(first.untouched).toHaveLength(6);
    const second = await receive(folder);
    expect(second.settled.map(({ outcome }) => outcome.kind)).toEqual([
      ...['unchanged', 'unchanged'],
      ...Array.from({ length: 6 }, () => 'accepted'),
    ]);
  });

  it('by force is as if the file under way had never come', async () => {
    // Thirty versions of one file, each in a folder of its own.
    const versions = Array.from({ length: 30 }, (_, index): [string, Rows] => [
      `${index}/insatser-0160-2013-03.csv`,
      withCell(measuresOf('0160'), 3, 5, String(index + 1)),
    ]);
    const folder = await place.folderWith(Object.fromEntries(versions));
    const { database, folder: own } = place.setting;
    const run = startAvstamp(['national', 'receive', '--came-in', '2013-04-19', folder], {
      folder: own,
      urls: database.urls,
    });
    run.process.stderr.once('data', () => run.process.kill('SIGKILL'));
    expect((await run.end).exitCode).toBeNull();
    const done = (await keptOf('0160')).length;
    const incomplete = await query(
      admin,
      `select from avstamp.received_report report where not exists (select from avstamp.received_content content
         where (content.municipality_code, content.month, content.section_id, content.revision)
           = (report.municipality_code, report.month, report.section_id, report.revision))`,
    );
    expect(incomplete).toHaveLength(0);
    const { settled } = await receive(folder);
    expect(settled.filter(({ outcome }) => outcome.kind === 'accepted')).toHaveLength(30 - done);
    expect(await keptOf('0160')).toHaveLength(30);
  }, 60_000);
});

describe('a file', () => {
  it('that changes while it is received is not kept, and the others are', async () => {
    const folder = await place.folderWith({
      'avslut-0162-2013-03.csv': closuresOf('0162'),
      'insatser-0162-2013-03.csv': measuresOf('0162'),
    });
    // Both have been examined when the first is done.
    const { settled, unreadable } = await receive(folder, () =>
      writeFileSync(join(folder, 'insatser-0162-2013-03.csv'), 'other'),
    );
    expect(settled.map(({ file }) => file.name)).toEqual(['avslut-0162-2013-03.csv']);
    expect(unreadable[0]?.error.en).toMatch(/changed while it was received/);
    expect(await keptOf('0162')).toEqual(['avslut-0162-2013-03.csv']);
  });

  it.each([
    [
      'a bomb',
      'bomb.xlsx',
      exampleArchive(exampleWorkbook('', [{ name: 'xl/bomb.xml', content: Buffer.alloc(40 * 1024 * 1024) }])),
    ],
    ['one that was cut off', 'cut.xlsx', exampleArchive(exampleWorkbook('')).subarray(0, 500)],
    ['an empty one', 'empty.csv', Buffer.alloc(0)],
    ['one that is too large to be read', 'large.csv', Buffer.alloc(65 * 1024 * 1024, 'x')],
  ])('that is no report is refused and remembered without being kept: %s', async (_, name, content) => {
    const path = join(place.setting.folder, name);
    await writeFile(path, content);
    const { settled } = await receive(path);
    expect(settled.map(({ outcome }) => outcome.kind)).toEqual(['refused']);
    expect(settled[0]?.file.counts.error).toBeGreaterThan(0);
    const refused = await query<{ bytes: string; reasons: object }>(
      admin,
      'select bytes::integer, reasons from avstamp.refused_file where file_name = $1',
      [name],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]?.bytes).toBe(content.length);
  });

  it('of 130 000 rows is received in little memory', async () => {
    const [headings, first] = measuresOf('0163');
    if (headings === undefined || first === undefined) throw new Error('the draft has rows');
    const path = join(place.setting.folder, 'insatser-0163-2013-03.csv');
    const lines = Array.from({ length: 130_000 }, (_, index) =>
      first.with(2, String(index + 1).padStart(4, '0')).join(';'),
    );
    await writeFile(path, `${[headings.join(';'), ...lines].join('\n')}\n`);
    const { database, folder } = place.setting;
    const run = startAvstamp(['--json', 'national', 'receive', '--came-in', '2013-04-19', path], {
      folder,
      urls: database.urls,
      environment: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    const end = await run.end;
    expect(end.error).toBe('');
    expect(JSON.parse(end.output).receipts[0].receipt.files[0]).toMatchObject({
      outcome: 'accepted',
      rows: 130_000,
    });
  }, 120_000);
});

describe('what has been received', () => {
  it.each([
    'update avstamp.received_report set row_count = 0',
    'delete from avstamp.received_report',
    'update avstamp.received_content set content = $$x$$',
    'delete from avstamp.received_content',
    'delete from avstamp.refused_file',
  ])('never changes, whoever asks: %s', async (statement) => {
    await expect(query(place.setting.database.urls.national, statement)).rejects.toThrow(/permission denied/);
    await expect(query(admin, statement)).rejects.toThrow(/never changes/);
  });

  it('takes no further bytes', async () => {
    const adding = query(
      place.setting.database.urls.national,
      `insert into avstamp.received_content select municipality_code, month, definition_id, section_id, revision, 99, $$x$$
       from avstamp.received_report limit 1`,
    );
    await expect(adding).rejects.toThrow(/never changes/);
  });

  it('is timed by the database, whatever the receiver would like', async () => {
    const writing = query(
      place.setting.database.urls.national,
      `insert into avstamp.refused_file (file_name, bytes, reasons, came_in_on, refused_at)
       values ('x', 1, '{}', '2013-04-19', '2001-01-01')`,
    );
    await expect(writing).rejects.toThrow(/permission denied/);
  });

  it.each(['service', 'loader', 'reporting'] as const)('is not for the role %s', async (role) => {
    const reading = query(place.setting.database.urls[role], 'select * from avstamp.received_report');
    await expect(reading).rejects.toThrow(/permission denied/);
  });
});
