/** What was tried for works whose bound is hard to reach, told where it is missed. By the work's name. */
export const NOT_REACHED: Readonly<Record<string, string>> = {
  csv: 'tried: one plan for all municipalities, everything that a transaction begins with in one message, running numbers that lie together, files written in one piece, each folder brought to the disk once. Measured on a machine with other work on both cores, where the time that Node takes for calls to files and database weighs most; not measured on a quiet one.',
  'csv-first':
    'tried: numbers written in the order of the key. Not tried: a month’s numbers as lists instead of 130 000 rows with two indexes, which the database could not hold to its rules as it does now.',
  load: 'measured here once in a run, on a machine with other work on both cores.',
};
