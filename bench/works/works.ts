import { writeInventedList } from '../lists/invented-list.js';
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
    measured: 'the host folder into empty tables: every row read, judged, sorted, written and indexed',
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
    name: 'sheet',
    title: 'A month sheet of 50 households, 400 times over 10 connections',
    measured:
      'the first page of a unit with 2 000 households, with access control, row-level security and the log; server and client each in a process of their own',
    ours: { side: 'sheet-avstamp', dataSet: 'ten-thousand' },
    peer: {
      side: 'sheet-postgraphile',
      dataSet: 'ten-thousand',
      description:
        'the same tree from PostGraphile 5.0.1 over views, as a superuser without access control, row-level security or log. At least 0.9 × its requests per second is at most 1.11 × its time',
    },
    bound: { ratio: 1.11 },
    rounds: 9,
  },
  {
    name: 'sheet-slowest',
    title: 'The slowest of a hundred of these requests',
    measured: 'the 99th percentile of the same 400 requests',
    ours: { side: 'sheet-avstamp-slowest', dataSet: 'ten-thousand' },
    peer: {
      side: 'sheet-bare-slowest',
      dataSet: 'ten-thousand',
      description:
        'the same tree from a bare `http` + `pg` server whose one statement makes the JSON that goes out, as a superuser',
    },
    bound: { ratio: 2 },
    rounds: 9,
  },
  {
    name: 'save',
    title: '`saveMonth` of 1 cell, 1 000 times over 10 connections',
    measured:
      'through HTTP and GraphQL: read, judged, written, with history, log and the answer kept for its key; every commit brought to the disk',
    ours: { side: 'save-one-by-ten', dataSet: 'ten-thousand' },
    peer: {
      side: 'bare-insert',
      dataSet: 'ten-thousand',
      description:
        'an insert of a measure and one of a log entry in a transaction, through `pg` without HTTP, as a superuser. At least 0.5 × its transactions per second is at most 2 × its time',
    },
    bound: { ratio: 2 },
    rounds: 9,
  },
  {
    name: 'save-batch',
    title: '`saveMonth` of 200 cells, 50 times one after the other',
    measured: 'each of another person, through HTTP and GraphQL',
    ours: { side: 'save-two-hundred', dataSet: 'ten-thousand' },
    peer: { side: 'save-one', dataSet: 'ten-thousand', description: 'the same with 1 cell' },
    bound: { ratio: 5 },
    rounds: 9,
  },
  {
    name: 'import',
    title: 'Import of a list of 50 000 rows',
    measured:
      'a CSV list about 25 000 persons, half of its rows with words and dates: read, matched with the persons of a host folder, judged, compared with earlier lists, kept in the inbox and logged. Each time in a process of its own, as the command `import` has; five lists one after the other in one process have come to 285 MB',
    ours: { side: 'import-list', dataSet: 'ten-thousand', empty: true, prepare: writeInventedList },
    bound: { milliseconds: 10_000, megabytes: 250 },
    isFreshEachRound: true,
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

/** Works that take long or need a machine of their own: measured when they are named, and not on the page. */
export const worksByName: readonly Work[] = [
  {
    name: 'night',
    title: 'A night: 290 municipalities by two worker processes',
    measured:
      'the reports of 130 000 households put in the queue, and worked off to CSV and xlsx by processes of `avstamp work` with one job at a time each; the run fails where a report is compiled twice. At least 1.6 × the throughput is at most 0.625 × the time',
    ours: { side: 'night-two-workers', dataSet: 'nation' },
    peer: { side: 'night-one-worker', dataSet: 'nation', description: 'the same by one worker process' },
    bound: { ratio: 0.625 },
    rounds: 3,
  },
  {
    name: 'disclosure',
    title: 'Suppression of a table of 290 municipalities × 12',
    measured:
      'closures by reason with the sums of rows and columns, 21 counties and the country, 4 056 counts of which about 1 300 are small, another table each time: what must be hidden, and the attack on what is left, which finds no hidden count that cannot be none and the threshold',
    ours: { side: 'protect-table', dataSet: 'ten-thousand', empty: true },
    bound: { milliseconds: 5000 },
    rounds: 9,
  },
  {
    name: 'desk',
    title: 'The same month again, to CSV, taken through the report desk',
    measured:
      'as the first, each report in its run, and then of each municipality: what is left is counted, the report is approved, and submitted with its files and its proof in the database',
    ours: { side: 'desk-month', dataSet: 'nation' },
    peer: {
      side: 'compile-again-csv',
      dataSet: 'nation',
      description: 'the bare compile, which is the first line’s',
    },
    bound: { ratio: 2 },
    rounds: 3,
  },
  {
    name: 'desk-large',
    title: 'The same of one municipality with 130 000 households',
    measured: 'as the line before; here the steps of the desk are taken once and not 290 times',
    ours: { side: 'desk-month', dataSet: 'one-large' },
    peer: {
      side: 'compile-again-csv',
      dataSet: 'one-large',
      description: 'the bare compile, which is the first line’s',
    },
    bound: { ratio: 2 },
    rounds: 3,
  },
];
