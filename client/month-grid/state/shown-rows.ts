import type { AdultRow } from '../cells/adult-row.js';
import { findingsOfRow } from '../findings/findings-of-row.js';
import type { GridState } from './grid-state.js';
import { owesAnswer } from './owed-answers.js';

/** Which households are shown. */
export type Shown = 'all' | 'unanswered' | 'attention';

/** Whether something in the row is to be attended to, beyond that an answer is owed. */
export function needsAttention({ cells }: Pick<GridState, 'cells'>, row: AdultRow): boolean {
  const own = cells.get(row.key) ?? new Map();
  for (const { stop } of own.values()) if (stop !== undefined) return true;
  return findingsOfRow(row, own).length > 0;
}

/** The rows that are shown: whole households, so that both adults are seen together. */
export function shownRows(state: Pick<GridState, 'rows' | 'cells'>, shown: Shown): readonly AdultRow[] {
  if (shown === 'all') return state.rows;
  const counts = shown === 'unanswered' ? owesAnswer : needsAttention;
  const households = new Set(
    state.rows.filter((row) => counts(state, row)).map(({ household }) => household),
  );
  return state.rows.filter(({ household }) => households.has(household));
}
