import { describe, expect, it } from 'vitest';
import type { AvstampSaveMonthMutation } from '../../generated/save-month.js';
import type { SaveOutcome } from '../../saving/save-outcome.js';
import { changeCells } from '../state/change-cells.js';
import type { Batch } from '../state/grid-state.js';
import { unsavedCount } from '../state/saving-tally.js';
import { batchSender } from './batch-sender.js';
import { gridStore } from './grid-store.js';

type Outcome = SaveOutcome<AvstampSaveMonthMutation>;

const savedAs = ({ cells }: Batch): Outcome => ({
  kind: 'answered',
  data: {
    saveMonth: {
      __typename: 'SaveMonthPayload',
      outcome: 'SAVED',
      findings: [],
      reportedMonths: [],
      cells: cells.map(({ code, entries, expectedVersion }) => ({
        __typename: 'CellAnswer',
        outcome: 'SAVED',
        personReference: 'P',
        findings: [],
        cell: {
          __typename: 'Cell',
          code,
          version: expectedVersion + 1,
          entries: entries.map((entry) => ({ __typename: 'CellEntry', ...entry })),
        },
      })),
    },
  },
});

function sending(answers: ((batch: Batch) => Outcome)[]) {
  const store = gridStore();
  const sent: Batch[] = [];
  const sender = batchSender(store);
  const send = async (batch: Batch): Promise<Outcome> => {
    sent.push(batch);
    await Promise.resolve();
    return (answers.shift() ?? savedAs)(batch);
  };
  sender.sendBy(send, () => new Date('2025-04-02T12:02:00Z'));
  const type = (code: number, days: number): void =>
    store.change((state) =>
      changeCells(state, [{ row: 'H P', code, entries: [{ days, otherText: null, provider: null }] }]),
    );
  return { store, sent, sender, type };
}

describe('what sends the changes of a grid', () => {
  it('sends each change once, one batch after another', async () => {
    const { store, sent, type } = sending([]);
    type(1, 15);
    type(2, 4);
    type(3, 5);
    await expect.poll(() => unsavedCount(store.now())).toBe(0);
    expect(sent.map(({ cells }) => cells.map(({ code }) => code))).toEqual([[1], [2, 3]]);
  });
  it('sends a batch without an answer again with its key, and what was typed since after it', async () => {
    const { store, sent, sender, type } = sending([() => ({ kind: 'failed', failure: 'unreachable' })]);
    type(1, 15);
    await expect.poll(() => store.now().failure).toBe('unreachable');
    type(1, 16);
    sender.tryNow();
    await expect.poll(() => unsavedCount(store.now())).toBe(0);
    expect(sent.map(({ cells }) => cells[0]?.entries[0]?.days)).toEqual([15, 15, 16]);
    expect(sent[1]?.key).toBe(sent[0]?.key);
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });
  it('keeps what the host has refused, with its reason', async () => {
    const { store, type } = sending([() => ({ kind: 'vetoed', reason: 'Ärendet är låst.' })]);
    type(1, 15);
    await expect
      .poll(() => store.now().cells.get('H P')?.get(1)?.stop)
      .toEqual({
        kind: 'vetoed',
        reason: 'Ärendet är låst.',
      });
    expect(unsavedCount(store.now())).toBe(1);
  });
});
