import { type CountSystem, SystemDraft } from '../../../server/disclosure/index.js';

/** Counts by row and column. */
export type Counts = readonly (readonly number[])[];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The cell of a row and a column; `t` stands for all rows, and for all columns. */
export const cellId = (row: number | 't', column: number | 't'): string => `${row}/${column}`;

/** A table with its margins, all of it open. A margin weighs what three cells do, the sum of all nine. */
export function twoWayTable(counts: Counts): CountSystem {
  const draft = new SystemDraft();
  const rows = [...counts.keys()];
  const columns = [...(counts[0] ?? []).keys()];
  const add = (row: number | 't', column: number | 't', count: number): void => {
    const weight = (row === 't' ? 3 : 1) * (column === 't' ? 3 : 1);
    draft.add({ id: cellId(row, column), count, standing: 'open', weight });
  };
  const inColumn = (column: number): number[] => counts.map((row) => row[column] ?? 0);
  for (const [row, inRow] of counts.entries()) {
    for (const [column, count] of inRow.entries()) add(row, column, count);
    add(row, 't', sumOf(inRow));
  }
  for (const column of columns) add('t', column, sumOf(inColumn(column)));
  add('t', 't', sumOf(counts.flat()));
  for (const row of [...rows, 't'] as const)
    draft.sum(
      cellId(row, 't'),
      columns.map((column) => cellId(row, column)),
    );
  for (const column of [...columns, 't'] as const)
    draft.sum(
      cellId('t', column),
      rows.map((row) => cellId(row, column)),
    );
  return draft.finished();
}
