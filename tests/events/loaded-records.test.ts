import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Loading, openLoading } from '../exchange/loading.js';
import { SMALL_FOLDER } from '../exchange/small-folder.js';

let loading: Loading;
beforeEach(async () => {
  loading = await openLoading();
});
afterEach(() => loading.end());

const written = () =>
  loading.rows<{ event: string }>(
    `select concat_ws(' ', municipality_code, type, to_char(month, 'YYYY-MM'), details ->> 'kind') as event
     from avstamp.outbox order by 1`,
  );
const events = async (): Promise<readonly string[]> => (await written()).map(({ event }) => event);
const forget = () => loading.asOwner('delete from avstamp.outbox');
const loaded = (...months: readonly string[]) =>
  months.map((month) => `0180 avstamp.records.loaded.v1 ${month}`);

const FIRST = loaded(
  '2013-03 assistance',
  '2013-03 comments',
  '2013-03 measures',
  '2013-04 assistance',
  '2013-04 closures',
  '2013-05 closures',
);

test('a load into empty tables is told once for each municipality, month and kind, and no row of it', async () => {
  await loading.load(SMALL_FOLDER);
  expect(await events()).toEqual(FIRST);
});

test('a load of the same again is told of nowhere', async () => {
  await loading.load(SMALL_FOLDER);
  await forget();
  await loading.load(SMALL_FOLDER);
  expect(await events()).toEqual([]);
});

test('a load that adds many rows to a month that has some is told of once', async () => {
  await loading.load(SMALL_FOLDER);
  await forget();
  const more = Array.from({ length: 500 }, (_, index) => `0180,N-${index},2013-04,3,2,,own`);
  const persons = Array.from({ length: 500 }, (_, index) => `N-${index},,,,false`);
  await loading.load({
    ...SMALL_FOLDER,
    persons: [...SMALL_FOLDER.persons, ...persons],
    measures: [...SMALL_FOLDER.measures, ...more],
  });
  expect(await events()).toEqual(loaded('2013-04 measures'));
});

test('a load after a report was compiled tells that its months are stale, also into an empty table', async () => {
  await loading.asOwner(
    `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
     values ('0180', '2013-03-01', 'socialstyrelsen-2013', 1, 'compiled', now(), '[]', '{}', '[]')`,
  );
  await loading.load(SMALL_FOLDER);
  const stale = (await events()).filter((event) => event.includes('month.stale'));
  // Two transactions load at once, and neither sees what the other has marked.
  expect(new Set(stale)).toEqual(new Set(['0180 avstamp.month.stale.v1 2013-03']));
  expect(await loading.rows('select distinct kind from avstamp.touched_month order by 1')).toEqual([
    { kind: 'assistance' },
    { kind: 'closures' },
    { kind: 'comments' },
    { kind: 'measures' },
  ]);
});

test('a load that fails leaves no event of itself', async () => {
  await loading.asOwner(
    `alter table avstamp.closure add constraint impossible check (closed_on < '2000-01-01')`,
  );
  await expect(loading.load(SMALL_FOLDER)).rejects.toThrow();
  expect(await events()).toEqual([]);
});
