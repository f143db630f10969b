import type { AdultRow, RowCells } from '../cells/adult-row.js';
import type { GridState } from '../state/grid-state.js';
import { owesAnswer } from '../state/owed-answers.js';
import { needsAttention } from '../state/shown-rows.js';

/** How many adults of the sheet owe an answer, can be given last month's, and want to be attended to. */
export interface GridCounts {
  readonly all: number;
  readonly owing: number;
  readonly proposed: number;
  readonly attention: number;
}

/** What a row counts as, with the cells that it did so with. */
interface CountedRow {
  readonly cells: RowCells | undefined;
  readonly owes: boolean;
  readonly isProposed: boolean;
  readonly needsAttention: boolean;
}

const counted = new WeakMap<AdultRow, CountedRow>();

/** Counts the rows as they are now; a row in which nothing has changed is not looked at again. */
export function gridCounts(state: Pick<GridState, 'rows' | 'cells'>): GridCounts {
  const counts = { all: state.rows.length, owing: 0, proposed: 0, attention: 0 };
  for (const row of state.rows) {
    const { owes, isProposed, needsAttention: wants } = countedRow(state, row);
    if (owes) counts.owing += 1;
    if (isProposed) counts.proposed += 1;
    if (wants) counts.attention += 1;
  }
  return counts;
}

function countedRow(state: Pick<GridState, 'cells'>, row: AdultRow): CountedRow {
  const cells = state.cells.get(row.key);
  const known = counted.get(row);
  if (known !== undefined && known.cells === cells) return known;
  const owes = owesAnswer(state, row);
  const isProposed = owes && row.lastMonth.length > 0;
  const now = { cells, owes, isProposed, needsAttention: needsAttention(state, row) };
  counted.set(row, now);
  return now;
}
