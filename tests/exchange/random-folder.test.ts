import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOST_FILE_COLUMNS, type HostFileName } from '../../server/exchange/index.js';
import { openLoading } from './loading.js';
import type { FolderLines } from './small-folder.js';
import { STATED_ROWS } from './stated-rows/index.js';
import type { StatedRow } from './stated-rows/stated-rows.js';

// What the random rows refer to: H-1 has a co-applicant and H-2 has none, from the first month on.
const KNOWN: FolderLines = {
  households: ['H-1,0180,', 'H-2,0180,', 'H-3,0180,', 'H-4,0180,'],
  persons: ['P-1,,,,false', 'P-2,,,,false', 'P-3,,,,false'],
  assistance: ['H-1,1900-01,P-1,P-2,0', 'H-2,1900-01,P-3,,0'],
};

const folder = fc.tuple(
  ...STATED_ROWS.map(({ file, rows }) =>
    fc.array(rows, { maxLength: 40, size: 'max' }).map((stated) => [file, stated] as const),
  ),
);

function linesOf(file: HostFileName, rows: readonly StatedRow[]): readonly string[] {
  const columns: readonly string[] = HOST_FILE_COLUMNS[file];
  const quoted = (cell: unknown): string => `"${String(cell).replaceAll('"', '""')}"`;
  return [
    columns.join(','),
    ...(KNOWN[file] ?? []),
    ...rows.map((row) => columns.map((column) => quoted(row.columns[column])).join(',')),
  ];
}

/** `file:line rule` for each rule that a row breaks by itself. */
function expectedOf(file: HostFileName, rows: readonly StatedRow[]): readonly string[] {
  const lines = linesOf(file, rows);
  const before = lines.length - rows.length;
  return rows.flatMap(({ broken }, place) => {
    const line =
      lines
        .slice(0, before + place)
        .join('\n')
        .split('\n').length + 1;
    return broken.map((rule) => `${file}.csv:${line} ${rule}`);
  });
}

test('a load finds just what the rules find in each row, at its line, whatever stands in the folder', async () => {
  const own = new Set(STATED_ROWS.flatMap(({ rules }) => rules).map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(folder, async (files) => {
      const loading = await openLoading();
      try {
        const lines = Object.fromEntries(files.map(([file, rows]) => [file, linesOf(file, rows)]));
        const { findings } = await loading.load(lines);
        const found = findings
          .filter(({ rule }) => own.has(rule))
          .map(({ rule, place }) => `${place?.file}:${place?.line} ${rule}`);
        const expected = files.flatMap(([file, rows]) => expectedOf(file, rows));
        expect(found.toSorted()).toEqual(expected.toSorted());
      } finally {
        await loading.end();
      }
    }),
    // Each run has a database of its own, and shrinking would take a hundred: the seed says what to run again.
    { numRuns: 6, endOnFailure: true },
  );
});
