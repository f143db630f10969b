import type { GridState } from '../state/grid-state.js';
import { lastMonthChanges } from '../state/last-month.js';
import { owesAnswer } from '../state/owed-answers.js';
import { needsAttention } from '../state/shown-rows.js';

/** How many adults of the sheet owe an answer, can be given last month's, and want to be attended to. */
export interface GridCounts {
  readonly all: number;
  readonly owing: number;
  readonly proposed: number;
  readonly attention: number;
}

/** Counts the rows as they are now. */
export function gridCounts(state: Pick<GridState, 'rows' | 'cells'>): GridCounts {
  return {
    all: state.rows.length,
    owing: state.rows.filter((row) => owesAnswer(state, row)).length,
    proposed: new Set(lastMonthChanges(state, state.rows).map(({ row }) => row)).size,
    attention: state.rows.filter((row) => needsAttention(state, row)).length,
  };
}
