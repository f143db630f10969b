import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HOST_FILE_COLUMNS } from '../../server/exchange/index.js';
import { type Loading, openLoading } from './loading.js';
import { REGISTERED_OTHERWISE } from './registered-otherwise.js';
import { SMALL_FOLDER } from './small-folder.js';

let loading: Loading;
let before: Awaited<ReturnType<Loading['everything']>>;
beforeAll(async () => {
  loading = await openLoading();
  await loading.load(SMALL_FOLDER);
});
beforeEach(async () => {
  before = await loading.everything();
});
afterAll(() => loading.end());

test.each(REGISTERED_OTHERWISE)('$what is refused, and what is registered stands', async (other) => {
  const { rule, file, text, column, found, expected } = other;
  const outcome = await loading.load({ [file]: [HOST_FILE_COLUMNS[file].join(','), text] });
  expect(outcome.findings).toMatchObject([
    { rule, found, expected: { en: expected }, place: { file: `${file}.csv`, line: 2, column } },
  ]);
  expect(outcome.files).toMatchObject([{ name: file, added: 0, changed: 0, refused: 1 }]);
  const after = await loading.everything();
  for (const table of ['person', 'assistance_month', 'measure', 'closure', 'reporter_comment']) {
    expect(after[table]).toEqual(before[table]);
  }
});
