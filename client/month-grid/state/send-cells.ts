import type { FailureKind } from '../../connection/failure-kind.js';
import type { AvstampSaveMonthMutation } from '../../generated/save-month.js';
import { cellEntry, sameEntries } from '../cells/cell-entry.js';
import { type GridCell, type Stop, waitsToBeSent } from '../cells/grid-cell.js';
import type { Batch, CellChange, GridState } from './grid-state.js';
import { putCells } from './put-cells.js';

/** What one request holds at most (docs/api.md: limits). */
const CELLS_PER_BATCH = 200;

/** The server's answer to a batch. */
export type BatchAnswer = AvstampSaveMonthMutation['saveMonth'];
type CellAnswer = BatchAnswer['cells'][number];

/** Takes what waits into a batch; only where none is on its way, so that all is saved in the order it was typed. */
export function takeBatch(state: GridState, key: string): GridState {
  if (state.batch !== undefined) return state;
  const cells: Batch['cells'][number][] = [];
  for (const [row, rowCells] of state.cells) {
    for (const [code, cell] of rowCells) {
      if (!waitsToBeSent(cell) || cell.wanted === undefined || cells.length === CELLS_PER_BATCH) continue;
      cells.push({ row, code, entries: cell.wanted, expectedVersion: cell.version });
    }
  }
  return cells.length === 0 ? state : { ...state, batch: { key, cells } };
}

/** The answer to the batch is there: each cell has one of its own, in the order of the request. */
export function batchAnswered(state: GridState, answer: BatchAnswer, now: Date): GridState {
  const answers = new Map(state.batch?.cells.map((sent, place) => [sent, answer.cells[place]]));
  const cells = putCells(state, state.batch?.cells ?? [], (cell, sent) =>
    answeredCell(cell, sent, answers.get(sent), answer),
  );
  const hasSaved = answer.cells.some(({ outcome }) => outcome === 'SAVED' || outcome === 'UNCHANGED');
  return {
    ...state,
    cells,
    batch: undefined,
    failure: undefined,
    savedAt: hasSaved ? now : state.savedAt,
    refusals: answer.findings,
    reportedMonths: [...new Set([...state.reportedMonths, ...answer.reportedMonths])],
  };
}

function answeredCell(
  cell: GridCell,
  sent: CellChange,
  answer: CellAnswer | undefined,
  { findings }: BatchAnswer,
): GridCell {
  if (answer === undefined) return { ...cell, stop: { kind: 'refused', findings } };
  const registered = answer.cell.entries.map(cellEntry);
  const current = { registered, version: answer.cell.version, warnings: [] };
  const wanted = cell.wanted ?? sent.entries;
  switch (answer.outcome) {
    case 'SAVED':
    case 'UNCHANGED': {
      const warned = { ...current, warnings: answer.findings };
      return sameEntries(wanted, sent.entries) ? warned : { ...warned, wanted };
    }
    case 'REFUSED':
      // What was typed after it was sent has not been judged yet.
      return sameEntries(wanted, sent.entries)
        ? { ...current, wanted, stop: { kind: 'refused', findings: [...answer.findings, ...findings] } }
        : { ...current, wanted };
    case 'CONFLICT':
      return { ...current, wanted, stop: { kind: 'conflict', theirs: registered } };
  }
}

/** The batch has not been answered: it may have been carried out, so it stays and is sent again as it is. */
export const batchFailed = (state: GridState, failure: FailureKind): GridState => ({ ...state, failure });

/** The batch was turned down before anything of it was carried out. */
export const batchStopped = (state: GridState, stop: Stop): GridState => ({
  ...state,
  batch: undefined,
  failure: undefined,
  cells: putCells(state, state.batch?.cells ?? [], (cell) => ({ ...cell, stop })),
});
