import type { GridState } from './grid-state.js';
import { owesAnswer } from './owed-answers.js';

/** Where somebody begins: at the first who owes an answer, at the first measure; where nobody owes, at the top. */
export function startAtFirstOwed(state: GridState): GridState {
  if (state.active !== undefined) return state;
  const row = state.rows.find((one) => owesAnswer(state, one)) ?? state.rows[0];
  return row === undefined ? state : { ...state, active: { row: row.key, code: 1 } };
}
