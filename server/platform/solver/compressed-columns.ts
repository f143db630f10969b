/** One equation of a linear program. */
export interface ProgramRow {
  /** Each column's place and what it is multiplied by; a column at most once. */
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly equals: number;
}

/** The equations column by column, as the solver takes them. */
export function compressedColumns(rows: readonly ProgramRow[], columns: number) {
  const byColumn = Array.from({ length: columns }, (): [row: number, factor: number][] => []);
  for (const [row, { terms }] of rows.entries())
    for (const [column, factor] of terms) byColumn[column]?.push([row, factor]);
  const starts = new Int32Array(columns + 1);
  for (const [column, entries] of byColumn.entries())
    starts[column + 1] = (starts[column] ?? 0) + entries.length;
  const entries = byColumn.flat();
  return {
    format: 'csc',
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: Int32Array.from(entries, ([row]) => row),
    values: Float64Array.from(entries, ([, factor]) => factor),
  } as const;
}
