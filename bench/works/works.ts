import type { Work } from './work.js';

const PIVOT = {
  side: 'copy-pivot',
  dataSet: 'nation',
  description:
    'two `COPY (SELECT …) TO STDOUT` in CSV form, one for the households’ rows and one for the closures’, for the whole country at once, as a superuser without row-level security, read by Node with pg-copy-streams, counted and thrown away',
} as const;

/** All works with their bounds, in the order in which they are measured: loading first, for it leaves the country loaded. */
export const works: readonly Work[] = [
  {
    name: 'load',
    title: 'Load of 130 000 households × 12 months with 1 400 000 measures',
    measured: 'the host folder into empty tables: staged, every row judged, written and indexed',
    ours: { side: 'load-empty', dataSet: 'nation', empty: true },
    peer: {
      side: 'copy-files',
      dataSet: 'nation',
      empty: true,
      description: 'a bare `COPY` of the same six files into tables without an index, one after the other',
    },
    bound: { ratio: 3 },
    rounds: 1,
  },
  {
    name: 'csv',
    title: 'A month’s report, 130 000 households in 290 municipalities, to CSV',
    measured:
      'the month compiled again, as it is until its deadline: it has its running numbers. 290 municipalities, each in a transaction of its own under forced row-level security; files, hashes, counts, findings and the log entry included',
    ours: { side: 'compile-again-csv', dataSet: 'nation' },
    peer: PIVOT,
    bound: { ratio: 1.5, megabytes: 200 },
    rounds: 9,
  },
  {
    name: 'csv-first',
    title: 'The same for the first time',
    measured:
      'the same month without running numbers: 130 000 of them are drawn, written and indexed besides. Held against the same bound',
    ours: { side: 'compile-first-csv', dataSet: 'nation' },
    peer: PIVOT,
    bound: { ratio: 1.5, megabytes: 200 },
    rounds: 5,
  },
  {
    name: 'xlsx',
    title: 'The same month again, to xlsx',
    measured: 'as the first, with workbooks instead of CSV files',
    ours: { side: 'compile-again-xlsx', dataSet: 'nation' },
    peer: PIVOT,
    bound: { ratio: 4, megabytes: 250 },
    rounds: 7,
  },
  {
    name: 'check',
    title: 'Checking an xlsx of 130 000 rows',
    measured: 'every cell, row and heading of a measures file of one municipality',
    ours: { side: 'check-file', dataSet: 'one-large' },
    peer: {
      side: 'read-file',
      dataSet: 'one-large',
      description: 'the same file read by the same reader, its rows counted and thrown away',
    },
    bound: { ratio: 2, megabytes: 300 },
    rounds: 7,
  },
  {
    name: 'ten-thousand',
    title: 'One municipality of 10 000 households: compile, check, all files',
    measured: 'one month to CSV and xlsx, and every file that was written checked',
    ours: { side: 'compile-and-check', dataSet: 'ten-thousand' },
    bound: { milliseconds: 1000 },
    rounds: 7,
  },
  {
    name: 'history',
    title: 'The same month with 120 and with 12 months of history',
    measured: 'the last month of 5 000 households in six municipalities to CSV, with 120 months loaded',
    ours: { side: 'compile-again-csv', dataSet: 'history-120' },
    peer: {
      side: 'compile-again-csv',
      dataSet: 'history-12',
      description: 'the same month with 12 months loaded',
    },
    bound: { ratio: 1.2 },
    rounds: 31,
  },
  {
    name: 'import',
    title: 'Import of a list of 50 000 rows',
    measured:
      'a CSV list about 25 000 persons, half of its rows with words and dates: read, matched with the persons of a host folder, judged, compared with earlier lists, kept in the inbox and logged',
    ours: { side: 'import-list', dataSet: 'ten-thousand', empty: true },
    bound: { milliseconds: 10_000, megabytes: 250 },
    rounds: 5,
  },
  {
    name: 'adviser',
    title: 'The code of 20 000 phrases',
    measured:
      'phrases as people type them, all different and a third misspelt, one after the other on one core: 20 000 in a second',
    ours: { side: 'advise-phrases', dataSet: 'ten-thousand', empty: true },
    bound: { milliseconds: 1000 },
    rounds: 9,
  },
];
