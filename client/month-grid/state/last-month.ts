import type { AdultRow } from '../cells/adult-row.js';
import { type CellEntries, cellEntry } from '../cells/cell-entry.js';
import type { CellChange, GridState } from './grid-state.js';
import { owesAnswer } from './owed-answers.js';

/** What last month proposes for the cell of a row that owes its answer; empty where it proposes nothing. */
export const proposedFor = ({ lastMonth }: AdultRow, code: number): CellEntries =>
  lastMonth.filter((measure) => measure.code === code).map(cellEntry);

/** All that last month proposes for rows that owe their answers, as changes. What the rules say of it, the server says. */
export const lastMonthChanges = (
  state: Pick<GridState, 'cells'>,
  rows: readonly AdultRow[],
): readonly CellChange[] =>
  rows
    .filter((row) => owesAnswer(state, row))
    .flatMap((row) =>
      [...new Set(row.lastMonth.map(({ code }) => code))].map((code) => ({
        row: row.key,
        code,
        entries: proposedFor(row, code),
      })),
    );
