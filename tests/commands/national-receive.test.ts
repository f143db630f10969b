import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/query.js';
import { closuresOf, commentsOf, measuresOf, type Rows } from '../support/received-files.js';
import { ReceivingPlace } from '../support/receiving-place.js';
import { withCell } from '../support/report-file-draft.js';

let place: ReceivingPlace;
beforeAll(async () => {
  place = await ReceivingPlace.open();
});
afterAll(() => place.close());

const receive = (...parameters: string[]) => place.receive('2013-04-19', ...parameters);
const folderWith = (files: Readonly<Record<string, Rows>>) => place.folderWith(files);

interface Told {
  readonly name: string;
  readonly outcome: string;
  readonly revision: number | null;
  readonly revisionThatCounts: number | null;
  readonly findings: readonly { rule: string; cell: string | null; severity: string; found: string }[];
}

/** Each file's answer, by its name. */
function answers(output: string): ReadonlyMap<string, Told> {
  const { receipts } = JSON.parse(output) as { receipts: { receipt: { files: Told[] } }[] };
  return new Map(receipts.flatMap(({ receipt }) => receipt.files).map((file) => [file.name, file]));
}

const errorsOf = (told: Told | undefined): (readonly [string, string | null])[] =>
  (told?.findings ?? []).filter(({ severity }) => severity === 'error').map(({ rule, cell }) => [rule, cell]);

describe('files of another municipality', () => {
  const NAMES = ['avslut-0114-2013-03.csv', 'insatser-0114-2013-03.xlsx', 'synpunkter-0114-2013-03.csv'];
  let folder: string;
  beforeAll(async () => {
    folder = await folderWith({
      'insatser-0114-2013-03.xlsx': measuresOf('0114'),
      'avslut-0114-2013-03.csv': closuresOf('0114'),
      'synpunkter-0114-2013-03.csv': commentsOf('Upplands Väsby'),
    });
  });

  test('are taken, with a receipt of the exact files for their sender', async () => {
    const { exitCode, output } = await receive(folder);
    expect(exitCode).toBe(0);
    const told = answers(output);
    expect([...told.keys()].toSorted()).toEqual(NAMES);
    for (const file of told.values()) expect(file).toMatchObject({ outcome: 'accepted', revision: 1 });
    const [{ receipt, paths }] = JSON.parse(output).receipts;
    expect(receipt).toMatchObject({
      municipality: { code: '0114', name: 'Upplands Väsby' },
      cameInOn: '2013-04-19',
    });
    expect(JSON.parse(await readFile(paths[0], 'utf8'))).toEqual(receipt);
    const letter = await readFile(paths[1], 'utf8');
    expect(letter).toContain('Mottagningskvitto för 0114 Upplands Väsby');
    for (const { sha256 } of receipt.files) expect(letter).toContain(`SHA-256 ${sha256}`);
    expect((await stat(paths[0])).mode & 0o077).toBe(0);
  });

  test('received again change nothing, and say so', async () => {
    const before = await query(place.setting.database.urls.admin, 'select * from avstamp.received_report');
    const { exitCode, output } = await receive(folder);
    expect(exitCode).toBe(0);
    for (const file of answers(output).values())
      expect(file).toMatchObject({ outcome: 'unchanged', revision: 1 });
    expect(await query(place.setting.database.urls.admin, 'select * from avstamp.received_report')).toEqual(
      before,
    );
  });

  test('with the same rows in another format change nothing either', async () => {
    const other = await folderWith({ 'insatser-0114-2013-03.csv': measuresOf('0114') });
    const { output } = await receive(other);
    expect(answers(output).get('insatser-0114-2013-03.csv')).toMatchObject({
      outcome: 'unchanged',
      revision: 1,
    });
  });

  test('are kept with their counts, and no row or free text outside the archived bytes', async () => {
    const kept = await query<Record<string, unknown>>(
      place.setting.database.urls.national,
      `select part, row_count, tally, contact, came_in_on from avstamp.received_report order by part`,
    );
    expect(kept.map(({ part, row_count }) => [part, row_count])).toEqual([
      ['closures', 2],
      ['comments', 1],
      ['measures', 3],
    ]);
    expect(kept[2]?.['tally']).toMatchObject({
      measureRows: 3,
      answeredRows: 3,
      adults: { applicant: { withMeasures: 2, noMeasure: 1, unanswered: null } },
    });
    expect(kept[1]?.['tally']).toMatchObject({ comments: { measures: true, closures: false } });
    expect(kept[1]?.['contact']).toMatchObject({ name: 'Test Testsson', email: 'test@example.se' });
    expect(JSON.stringify(kept)).not.toMatch(/Tydligt|Validering/);
  });

  test('can be given back byte for byte', async () => {
    const output = place.setting.path('back');
    const end = await place.run(
      ...[
        '--json',
        'national',
        'original',
        '--municipality',
        '0114',
        '--month',
        '2013-03',
        '--output',
        output,
      ],
    );
    expect(end.exitCode).toBe(0);
    const paths = JSON.parse(end.output).files.map(({ path }: { path: string }) => path);
    expect(paths).toHaveLength(3);
    const back = join(output, 'socialstyrelsen-2013', 'version-1');
    expect((await readdir(back)).toSorted()).toEqual([
      'closures-0114-2013-03.csv',
      'comments-0114-2013-03.csv',
      'measures-0114-2013-03.xlsx',
    ]);
    expect(await readFile(join(back, 'measures-0114-2013-03.xlsx'))).toEqual(
      await readFile(join(folder, 'insatser-0114-2013-03.xlsx')),
    );
  });
});

describe('a correction', () => {
  const NAME = 'insatser-0115-2013-03.csv';
  const first = measuresOf('0115');
  const second = withCell(first, 3, 5, '16');

  test('replaces the whole file, which stays kept', async () => {
    await receive(await folderWith({ [NAME]: first }));
    const { output } = await receive(await folderWith({ [NAME]: second }));
    expect(answers(output).get(NAME)).toMatchObject({ outcome: 'accepted', revision: 2 });
    const kept = await query<{ revision: number }>(
      place.setting.database.urls.national,
      `select revision from avstamp.received_report where municipality_code = '0115' order by revision`,
    );
    expect(kept.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test('is not undone by the file that it replaced, unless the receiver says so', async () => {
    const old = await folderWith({ [NAME]: first });
    const { output } = await receive(old);
    const told = answers(output).get(NAME);
    expect(told).toMatchObject({ outcome: 'unchanged', revision: 1, revisionThatCounts: 2 });
    const again = await receive('--again', old);
    expect(answers(again.output).get(NAME)).toMatchObject({ outcome: 'accepted', revision: 3 });
  });

  test('comes from several processes at once and each gets a revision of its own', async () => {
    const days = ['1', '2', '3', '4'];
    const folders = await Promise.all(
      days.map((day) => folderWith({ 'insatser-0117-2013-03.csv': withCell(measuresOf('0117'), 3, 5, day) })),
    );
    const ends = await Promise.all(folders.map((folder) => receive(folder)));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const revisions = ends.map(({ output }) => [...answers(output).values()][0]?.revision);
    expect(revisions.toSorted()).toEqual([1, 2, 3, 4]);
  }, 120_000);
});

describe('a file that is refused', () => {
  test('is answered cell by cell, in a letter and a list that can be sent back', async () => {
    const rows = withCell(measuresOf('0120'), 3, 5, '32');
    const { exitCode, output } = await receive(await folderWith({ 'insatser-0120-2013-03.csv': rows }));
    expect(exitCode).toBe(1);
    expect(errorsOf(answers(output).get('insatser-0120-2013-03.csv'))).toEqual([
      ['measure-days-within-month', 'E3'],
    ]);
    const [{ paths }] = JSON.parse(output).receipts;
    const list = await readFile(
      paths.find((path: string) => path.endsWith('.en.csv')),
      'utf8',
    );
    expect(list).toContain(
      '"insatser-0120-2013-03.csv";"";"3";"Registerledare 1 (E)";"E3";"Error";"1 to 31 days";"32"',
    );
    const letter = await readFile(
      paths.find((path: string) => path.endsWith('.sv.txt')),
      'utf8',
    );
    expect(letter).toMatch(/Inte mottagen: 1 fel\..*cell E3, rad 3, Registerledare 1 \(E\)/s);
    // The receiver's own folders are nobody else's business.
    expect(letter + list).not.toContain(place.setting.folder);
  });

  test('leaves the others accepted, and is remembered once with its reasons', async () => {
    const folder = await folderWith({
      'insatser-0123-2013-03.csv': withCell(measuresOf('0123'), 3, 5, '32'),
      'avslut-0123-2013-03.csv': closuresOf('0123'),
    });
    const { output } = await receive(folder);
    expect(answers(output).get('avslut-0123-2013-03.csv')).toMatchObject({ outcome: 'accepted' });
    await receive(folder);
    const refused = await query(
      place.setting.database.urls.national,
      `select reasons from avstamp.refused_file where municipality_code = '0123'`,
    );
    expect(refused).toEqual([{ reasons: { 'measure-days-within-month': 1 } }]);
  });

  const twoColumns = (rows: Rows, municipality: string): Rows =>
    rows.map((row, index) => (index === 0 ? row : [row[0] ?? '', municipality, ...row.slice(2)]));
  const NIL = measuresOf('0125').slice(0, 1);

  test.each<[rule: string, name: string, rows: Rows, cell: string | null, ...parameters: string[]]>([
    ['received-municipality-told', 'rapport.csv', NIL, null, '--month', '2013-03'],
    ['received-month-told', 'rapport.csv', measuresOf('0125'), 'A2'],
    [
      'received-municipality-agrees',
      'insatser-0125-2013-03.csv',
      twoColumns(measuresOf('0125'), '0126'),
      'B2',
    ],
    ['received-municipality-agrees', 'synpunkter-0125-2013-03.csv', commentsOf('Kiruna'), 'A2'],
    [
      'received-municipality-agrees',
      'rapport.csv',
      measuresOf('0125'),
      'B2',
      '--month',
      '2013-03',
      '--municipality',
      '0126',
    ],
    ['received-month-agrees', 'insatser-0125-2013-03.csv', measuresOf('0125', '04'), 'A2'],
    ['received-month-agrees', 'insatser-0125-2013-03.csv', NIL, null, '--month', '2013-02'],
    ['received-municipality-exists', 'insatser-9999-2013-03.csv', NIL, null],
    ['received-month-is-over', 'insatser-0125-2013-04.csv', measuresOf('0125', '04'), 'A2'],
    ['received-definition-in-force', 'insatser-0125-2012-03.csv', measuresOf('0125'), null],
    [
      'received-rows-name-nobody',
      'synpunkter-0125-2013-03.csv',
      withCell(commentsOf('Järfälla'), 2, 7, 'Om 19900101-2385'),
      'G2',
    ],
    ['report-file-known', 'insatser-0125-2013-03.csv', [['namn', 'adress']], 'A1'],
  ])('breaks %s in %s', async (rule, name, rows, cell, ...parameters) => {
    const { exitCode, output } = await receive(...parameters, await folderWith({ [name]: rows }));
    expect(exitCode).toBe(1);
    const told = answers(output).get(name);
    expect(told).toMatchObject({ outcome: 'refused' });
    expect(errorsOf(told)).toContainEqual([rule, cell]);
    expect(output).not.toContain('19900101');
  });

  test('because the two files of a folder are of different months', async () => {
    const files = { 'insatser.csv': measuresOf('0125'), 'avslut.csv': closuresOf('0125') };
    const sound = await receive('--month', '2013-03', await folderWith(files));
    expect(sound.exitCode).toBe(0);
    const folder = await folderWith({
      'insatser-0125-2013-03.csv': withCell(measuresOf('0125'), 3, 5, '9'),
      'avslut-0125-2013-02.csv': withCell(closuresOf('0125', '02'), 2, 3, '0001'),
    });
    const { exitCode, output } = await receive('--definition', 'socialstyrelsen-2013', folder);
    expect(exitCode).toBe(1);
    for (const told of answers(output).values()) {
      expect(errorsOf(told)).toEqual([['received-files-agree', null]]);
    }
    const alone = await receive(join(folder, 'insatser-0125-2013-03.csv'));
    expect(alone.exitCode).toBe(0);
  });
});

describe('what cannot be read', () => {
  test('is told, and keeps no other file out', async () => {
    const folder = await folderWith({ 'insatser-0127-2013-03.csv': measuresOf('0127') });
    await writeFile(join(folder, 'notes.md'), 'x');
    await writeFile(join(folder, 'avslut-0127-2013-03.csv'), '');
    const missing = join(folder, 'nothing.csv');
    const end = await receive(folder, missing, '/dev/null');
    expect(end.exitCode).toBe(1);
    const { unreadable, leftAside } = JSON.parse(end.output);
    expect(unreadable.map(({ path }: { path: string }) => path)).toEqual([missing, '/dev/null']);
    expect(unreadable[1].error.en).toMatch(/is not an ordinary file/);
    expect(leftAside).toEqual([join(folder, 'notes.md')]);
    const told = answers(end.output);
    expect(told.get('insatser-0127-2013-03.csv')).toMatchObject({ outcome: 'accepted' });
    expect(told.get('avslut-0127-2013-03.csv')).toMatchObject({ outcome: 'refused' });
  });

  test('is wrong use where the arguments are', async () => {
    for (const parameters of [
      ['national', 'receive'],
      ['national', 'receive', '--came-in', '2013-02-30', 'x.csv'],
      ['national', 'receive', '--definition', 'nobody', 'x.csv'],
    ]) {
      expect((await place.run(...parameters)).exitCode).toBe(2);
    }
  });
});
