/** What was tried for works whose bound is hard to reach, told where it is missed. By the work's name. */
export const NOT_REACHED: Readonly<Record<string, string>> = {
  csv: 'reading without planning anew for each municipality, everything that a transaction begins with in one message, running numbers that lie together, files written in one piece and each folder brought to the disk once. What is left is the price of 290 transactions and 580 files that are each safe on their own; PostgreSQL and Node share the work, so on a machine whose cores are busy with something else the ratio grows.',
  'csv-first':
    'numbers are written in the order of the key, so that its index is filled from one side, and found by the same statement that looks for missing ones. What is left is the writing of 130 000 rows with two indexes to the log of the database; keeping a month’s numbers as one row with a list would avoid it, at the price of a key that the database cannot hold to its rules.',
  load: 'see the history of `server/exchange`: staging by `COPY`, rules as sets, sorted writing and indexes filled from one side.',
};
