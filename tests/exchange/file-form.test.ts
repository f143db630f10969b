import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROKEN_FILES } from './broken-files.js';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER, withLine } from './small-folder.js';

let loading: Loading;
beforeAll(async () => {
  loading = await openLoading();
});
afterAll(() => loading.end());

test.each(BROKEN_FILES)('a file $what is refused whole, and the others are loaded', async (broken) => {
  const { file, bytes, rule, line, found } = broken;
  const outcome = await loading.loadBytes(`${file}.csv`, bytes);
  expect(outcome.findings.filter(({ place }) => place?.file === `${file}.csv`)).toMatchObject([
    { rule, found, severity: 'error', place: { file: `${file}.csv`, line } },
  ]);
  expect(outcome.files.map(({ name }) => name)).not.toContain(file);
  expect(outcome.files.find(({ name }) => name === 'households')).toMatchObject({ rows: 2, refused: 0 });
});

const CLOSINGS = SMALL_FOLDER.closings.join('\n');
test.each([
  { what: 'without a final line end', bytes: CLOSINGS, rows: 2 },
  { what: 'with Windows line ends', bytes: `${SMALL_FOLDER.closings.join('\r\n')}\r\n`, rows: 2 },
  { what: 'with Windows line ends but the last', bytes: SMALL_FOLDER.closings.join('\r\n'), rows: 2 },
  { what: 'with a byte order mark', bytes: `\ufeff${CLOSINGS}\n`, rows: 2 },
  {
    what: 'with every cell in quotes',
    bytes: '"household_ref","closed_on"\n"H-2","2013-04-15"\n"H-1","2013-05-02"\n',
    rows: 2,
  },
  { what: 'of a header only', bytes: 'household_ref,closed_on\n', rows: 0 },
  { what: 'of a header without a line end', bytes: 'household_ref,closed_on', rows: 0 },
])('a file $what is of the form', async ({ bytes, rows }) => {
  const { findings, files } = await loading.loadBytes('closings.csv', bytes);
  expect(findings.filter(({ place }) => place?.file === 'closings.csv')).toEqual([]);
  expect(files.find(({ name }) => name === 'closings')).toMatchObject({ rows, refused: 0 });
});

test('quotes, commas, line breaks and a database’s own marks within a cell are its text', async () => {
  const text = 'Sa ""hej"", och\n\\.\n\\N\nslut';
  const outcome = await loading.load(withLine('comments', 2, `0180,2013-04,"A, B",,,,,"${text}",\\N`));
  expect(outcome.findings).toEqual([]);
  const [row] = await loading.rows<{ name: string; measures_comment: string; closures_comment: string }>(
    'select name, measures_comment, closures_comment from avstamp.reporter_comment where month = date $$2013-04-01$$',
  );
  expect(row).toEqual({
    name: 'A, B',
    measures_comment: text.replaceAll('""', '"'),
    closures_comment: '\\N',
  });
});

test('each line break within quotes moves the lines of the rows after it', async () => {
  const rows = ['"H\n-3",9999,', 'H-4,9998,', '"H\n\n-5",9997,"a\nb"', 'H-6,9996,'];
  const { findings } = await loading.load({ households: [SMALL_FOLDER.households[0], ...rows] });
  const unknown = findings.filter(({ rule }) => rule === 'household-municipality-exists');
  expect(unknown.map(({ found, place }) => [found, place?.line, place?.row])).toEqual([
    ['9999', 2, 2],
    ['9998', 4, 3],
    ['9997', 5, 4],
    ['9996', 9, 5],
  ]);
});
