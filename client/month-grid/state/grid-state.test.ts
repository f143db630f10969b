import { describe, expect, it } from 'vitest';
import type { SheetHousehold } from '../cells/adult-row.js';
import { shownIn } from '../cells/grid-cell.js';
import { cellText } from '../cells/typed-cell.js';
import { changeCells, undoLast } from './change-cells.js';
import { cellAt, EMPTY_GRID, type GridState } from './grid-state.js';
import { lastMonthChanges } from './last-month.js';
import { owesAnswer } from './owed-answers.js';
import { pasteBlock } from './paste-block.js';
import { readSheet } from './read-sheet.js';
import { unsavedCount } from './saving-tally.js';
import { type BatchAnswer, batchAnswered, batchFailed, takeBatch } from './send-cells.js';
import { settleConflict } from './settle-conflict.js';
import { takeTyped } from './type-in-cell.js';

const days = (count: number | null) => [{ days: count, otherText: null, provider: null }];
const NOW = new Date('2025-04-02T12:02:00Z');

function household(reference: string, lastMonth: readonly [number, number | null][] = []): SheetHousehold {
  const adult = {
    __typename: 'SheetAdult' as const,
    reference: `${reference}1`,
    protected: false,
    status: 'UNANSWERED' as const,
    cells: [],
    findings: [],
    lastMonth: lastMonth.map(([code, count]) => ({
      __typename: 'Measure' as const,
      code,
      days: count,
      otherText: null,
      provider: null,
    })),
  };
  return {
    __typename: 'SheetHousehold',
    reference,
    unit: 'Norr',
    children: 0,
    applicant: adult,
    coApplicant: null,
  };
}

const grid = readSheet(EMPTY_GRID, [household('A', [[1, 15]]), household('B')]);
const A1 = { row: 'A A1', code: 1 };
const shown = (state: GridState, place = A1): string => cellText(shownIn(cellAt(state, place)));
const typed = (state: GridState, text: string, place = A1): GridState =>
  takeTyped({ ...state, active: place, typed: text });

function answer(
  state: GridState,
  outcome: 'SAVED' | 'CONFLICT' | 'REFUSED',
  registered = days(9),
): BatchAnswer {
  const sent = state.batch?.cells ?? [];
  return {
    __typename: 'SaveMonthPayload',
    outcome,
    findings: [],
    reportedMonths: [],
    cells: sent.map(({ code, entries, expectedVersion, row }) => ({
      __typename: 'CellAnswer',
      outcome,
      personReference: row.split(' ')[1] ?? '',
      findings: [],
      cell: {
        __typename: 'Cell',
        code,
        version: expectedVersion + 1,
        entries: (outcome === 'SAVED' ? entries : registered).map(({ days: count = null }) => ({
          __typename: 'CellEntry',
          days: count,
          otherText: null,
          provider: null,
        })),
      },
    })),
  };
}

describe('the month’s grid', () => {
  it('keeps what is typed until it is saved, and counts it as unsaved until then', () => {
    const changed = typed(grid, '15');
    expect([shown(changed), unsavedCount(changed)]).toEqual(['15', 1]);
    const sent = takeBatch(changed, 'key');
    const saved = batchAnswered(sent, answer(sent, 'SAVED'), NOW);
    expect([shown(saved), unsavedCount(saved), saved.savedAt]).toEqual(['15', 0, NOW]);
  });
  it('leaves what cannot be read as it was typed', () =>
    expect(typed(grid, 'ja')).toMatchObject({ typed: 'ja' }));
  it('sends what is typed during a save afterwards, based on what was saved', () => {
    const sent = takeBatch(typed(grid, '15'), 'first');
    const again = typed(sent, '16');
    expect(takeBatch(again, 'second').batch?.key).toBe('first');
    const next = takeBatch(batchAnswered(again, answer(sent, 'SAVED'), NOW), 'second');
    expect(next.batch).toMatchObject({ key: 'second', cells: [{ expectedVersion: 1, entries: days(16) }] });
  });
  it('sends a batch without an answer again as it was, with the same key', () => {
    const sent = takeBatch(typed(grid, '15'), 'first');
    const failed = typed(batchFailed(sent, 'unreachable'), '17');
    expect(takeBatch(failed, 'second').batch).toBe(sent.batch);
  });
  it('shows a conflict until one of the two values is chosen, and sends neither before', () => {
    const sent = takeBatch(typed(grid, '15'), 'first');
    const conflict = batchAnswered(sent, answer(sent, 'CONFLICT'), NOW);
    expect(cellAt(conflict, A1).stop).toEqual({ kind: 'conflict', theirs: days(9) });
    expect(takeBatch(conflict, 'second').batch).toBeUndefined();
    const mine = takeBatch(settleConflict(conflict, A1, 'keepMine'), 'second');
    expect(mine.batch?.cells).toMatchObject([{ entries: days(15), expectedVersion: 1 }]);
    const theirs = settleConflict(conflict, A1, 'takeTheirs');
    expect([shown(theirs), unsavedCount(theirs)]).toEqual(['9', 0]);
  });
  it('keeps what was refused, and tries it again when something in the row is changed', () => {
    const sent = takeBatch(typed(grid, '31'), 'first');
    const refused = batchAnswered(sent, answer(sent, 'REFUSED', []), NOW);
    expect([shown(refused), takeBatch(refused, 'second').batch]).toEqual(['31', undefined]);
    const mended = takeBatch(typed(refused, '5', { ...A1, code: 2 }), 'second');
    expect(mended.batch?.cells.map(({ code }) => code)).toEqual([1, 2]);
  });
  it('puts a measure in the place of “no measure”, and takes both back in one step', () => {
    const none = typed(grid, '0', { ...A1, code: 0 });
    const measure = typed(none, '15');
    expect([shown(measure, { ...A1, code: 0 }), shown(measure)]).toEqual(['', '15']);
    const back = undoLast(measure);
    expect([shown(back, { ...A1, code: 0 }), shown(back)]).toEqual(['X', '']);
  });
  it('takes fifty steps back and no more', () => {
    let state = grid;
    for (let count = 1; count <= 60; count += 1) state = typed(state, String((count % 30) + 1));
    for (let count = 1; count <= 60; count += 1) state = undoLast(state);
    expect([shown(state), state.undo.length]).toEqual(['11', 0]);
  });
  it('proposes last month for those who owe an answer, and for nobody else', () => {
    expect(lastMonthChanges(grid, grid.rows)).toEqual([{ ...A1, entries: days(15) }]);
    const taken = changeCells(grid, lastMonthChanges(grid, grid.rows));
    expect(lastMonthChanges(taken, taken.rows)).toEqual([]);
    expect(grid.rows.map((row) => owesAnswer(taken, row))).toEqual([false, true]);
  });
  it('lays a block of cells where the keyboard is, and tells what found no place', () => {
    const shape = { rows: ['A A1', 'B B1'], codes: [0, 1, 2] };
    const pasted = pasteBlock(grid, shape, A1, '15\tx\r\nja\t4\r\n7\t8\r\n');
    expect(pasted.changes).toEqual([
      { row: 'A A1', code: 1, entries: days(15) },
      { row: 'A A1', code: 2, entries: days(null) },
      { row: 'B B1', code: 2, entries: days(4) },
    ]);
    expect(pasted.unread).toEqual(['ja', '7', '8']);
  });
  it('keeps what is unsaved when the sheet is read again, based on what it was based on', () => {
    const again = readSheet(typed(grid, '15'), [household('A'), household('C')]);
    expect([shown(again), again.rows.map(({ household: one }) => one)]).toEqual(['15', ['A', 'B', 'C']]);
  });
});
