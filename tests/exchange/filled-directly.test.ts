import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Loading, openLoading } from './loading.js';
import { type FolderLines, SMALL_FOLDER } from './small-folder.js';

const TABLES = ['household', 'person', 'assistance_month', 'measure', 'closure', 'audit_entry', 'load_run'];

let loading: Loading;
beforeEach(async () => {
  loading = await openLoading();
});
afterEach(() => loading.end());

/** Rows of the tables that a load fills, without what tells loads apart. */
async function filled(): Promise<Readonly<Record<string, readonly string[]>>> {
  const everything = await loading.everything();
  const without = (row: string): string => row.replaceAll(/[0-9a-f-]{36}|"?20\d\d-\d\d-\d\d [^,)]*/g, '…');
  return Object.fromEntries(
    TABLES.map((table) => [table, (everything[table] ?? []).map(without).toSorted()]),
  );
}

function otherwise(change: (header: string, rows: readonly string[]) => readonly string[]): FolderLines {
  return Object.fromEntries(
    Object.entries(SMALL_FOLDER).map(([name, [header, ...rows]]) => [name, change(header, rows)]),
  );
}

const quoted = (line: string): string =>
  line
    .split(',')
    .map((cell) => `"${cell}"`)
    .join(',');

describe('an empty database is filled alike', () => {
  test.each<[string, FolderLines, string?]>([
    ['by rows in another order', otherwise((header, rows) => [header, ...rows.toReversed()])],
    ['by a file with every cell in quotes', otherwise((header, rows) => [header, ...rows].map(quoted))],
    ['by lines that end as in Windows', SMALL_FOLDER, '\r\n'],
  ])('%s', async (_, files, lineEnd) => {
    expect((await loading.load(SMALL_FOLDER)).findings).toEqual([]);
    const expected = await filled();
    await loading.end();
    loading = await openLoading();
    expect((await loading.load(files, lineEnd)).findings).toEqual([]);
    expect(await filled()).toEqual(expected);
  });
});

/** Households, persons, months and measures in no order, letters of all kinds, and a person of two municipalities. */
const MIXED_FOLDER = {
  households: [
    'household_ref,municipality_code,unit',
    'h-10,0180,',
    'Å-1,1480,"Väst, ""A"""',
    'h-9,0180,Norr',
  ],
  persons: [
    'person_ref,identity_number,birth_date,sex,protected',
    'p-10,19900101-2385,1990-01-01,F,true',
    '"p-9",,,,false',
    '\u{1f600}p,,,M,false',
    '\uff21p,199001012385,,,false',
    'P-9,,2000-02-29,F,false',
  ],
  assistance: [
    'household_ref,month,applicant_ref,co_applicant_ref,children',
    'h-9,2013-04,p-10,,0',
    '"Å-1",2013-04,"\uff21p","\u{1f600}p",99',
    'h-10,2013-04,p-9,P-9,0',
    'h-9,2013-03,p-10,p-9,10',
  ],
  measures: [
    'municipality_code,person_ref,month,code,days,text,provider',
    '1480,p-9,2013-04,2,X,,own',
    '0180,"p-9",2013-04,2,30,,',
    '1480,\u{1f600}p,2013-03,0,,,',
    '0180,p-9,2013-03,5,1,,commissioned',
  ],
  closings: ['household_ref,closed_on', 'Å-1,2013-04-15'],
} as const satisfies FolderLines;

describe('of a folder with one wrong row the rest is taken as without it', () => {
  test.each<[keyof typeof MIXED_FOLDER, string]>([
    ['households', 'h-11,9999,Norr'],
    ['households', 'h-10,0180,Norr'],
    ['persons', 'p-11,,1990-02-30,,false'],
    ['persons', 'p-12,199001012385,1990-01-02,,false'],
    ['persons', 'p-9,,,,true'],
    ['persons', 'p-13,,,,false'],
    ['assistance', 'h-10,2013-13,p-9,,0'],
    ['assistance', 'h-10,2013-05,p-9,p-9,0'],
    ['assistance', 'h-10,2013-05,p-14,,0'],
    ['measures', '0180,p-9,2013-04,99,1,,'],
    ['measures', '0180,p-14,2013-04,2,1,,'],
    ['closings', 'h-14,2013-04-15'],
  ])('in %s: %s', async (file, row) => {
    expect((await loading.load(MIXED_FOLDER)).findings).toEqual([]);
    const { audit_entry, load_run, ...expected } = await filled();
    await loading.end();
    loading = await openLoading();
    const { findings } = await loading.load({ ...MIXED_FOLDER, [file]: [...MIXED_FOLDER[file], row] });
    expect(findings).toMatchObject([{ place: { file: `${file}.csv`, line: MIXED_FOLDER[file].length + 1 } }]);
    expect(await filled()).toMatchObject(expected);
  });
});

test('quotes, commas and å, ä, ö in the text of another measure are its text', async () => {
  const measures = [SMALL_FOLDER.measures[0], '0180,P-1,2013-03,8,X,"Kurs i ""ålderdom"", del 2",procured'];
  const { findings } = await loading.load({ ...SMALL_FOLDER, measures });
  expect(findings).toMatchObject([{ rule: 'other-measure-has-no-code-of-its-own', place: { line: 2 } }]);
  const rows = await loading.rows<{ other_text: string }>('select other_text from avstamp.measure');
  expect(rows).toEqual([{ other_text: 'Kurs i "ålderdom", del 2' }]);
});

test('“no measure” is refused beside a measure however far apart the two stand', async () => {
  const [header] = SMALL_FOLDER.measures;
  const measures = [header, '0180,P-1,2013-03,2,10,,own', '0180,P-2,2013-03,0,,,', '0180,P-1,2013-03,0,,,'];
  const { findings } = await loading.load({ ...SMALL_FOLDER, measures });
  expect(findings).toMatchObject([{ rule: 'no-measure-excludes-measures', place: { line: 4 } }]);
});

test('an adult who moves between two months is an adult of both households', async () => {
  const { households, persons } = SMALL_FOLDER;
  const [header, first, second] = SMALL_FOLDER.assistance;
  const later = ['H-1,2013-04,P-1,,2', 'H-2,2013-04,P-3,P-2,0', 'H-2,2013-05,P-3,P-1,0'];
  const moved = await loading.load({ households, persons, assistance: [header, first, second, ...later] });
  expect(moved.findings).toEqual([]);
});

describe('a table whose key and row-level security have been taken off', () => {
  test('cannot be committed so', async () => {
    const client = await loading.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query(`select avstamp.take_key_off_empty_table('measure') as taken`);
      expect(rows).toEqual([{ taken: true }]);
      await expect(client.query('commit')).rejects.toThrow(/lacks its key and its row-level security/);
    } finally {
      client.release();
    }
  });

  test('has both again, and its triggers, when it has been filled', async () => {
    await loading.load(SMALL_FOLDER);
    const [tables] = await loading.rows<{ whole: number; triggers: number }>(`
      select count(*) filter (where relrowsecurity and relforcerowsecurity and relhasindex)::integer as whole,
        (select count(*)::integer from pg_trigger where tgenabled <> 'O') as triggers
      from pg_class where oid in ('avstamp.person'::regclass, 'avstamp.household'::regclass,
        'avstamp.assistance_month'::regclass, 'avstamp.measure'::regclass)`);
    expect(tables).toEqual({ whole: 4, triggers: 0 });
    expect(await loading.rows('select from avstamp.table_being_filled')).toEqual([]);
  });
});
