import { describe, expect, it } from 'vitest';
import {
  addEarlier,
  type Protection,
  protectCounts,
  publishedCounts,
  readDisclosurePlans,
  SystemDraft,
} from '../../server/disclosure/index.js';
import { calendarMonth } from '../../server/kernel/index.js';

const plan = readDisclosurePlans().inForce(calendarMonth('2013-03'));
if (plan === undefined) throw new Error('no plan is in force');

/** A row of counts with its sum. */
const row = (...counts: readonly number[]): SystemDraft => {
  const draft = new SystemDraft();
  for (const [place, count] of counts.entries())
    draft.add({ id: `cell ${place}`, count, standing: 'open', weight: 1 });
  const sum = counts.reduce((before, count) => before + count, 0);
  draft.add({ id: 'sum', count: sum, standing: 'open', weight: 3 });
  draft.sum(
    'sum',
    [...counts.keys()].map((place) => `cell ${place}`),
  );
  return draft;
};

/** Publishes the rows one after the other. @returns what came of the last */
const publishInTurn = async (...rows: readonly (readonly number[])[]): Promise<Protection> => {
  let earlier: ReturnType<typeof publishedCounts>[] = [];
  let last: Protection = { kind: 'exposed', exposed: [] };
  for (const counts of rows) {
    const draft = row(...counts);
    addEarlier(draft, earlier, plan);
    last = await protectCounts(draft.finished(), plan);
    if (last.kind === 'exposed') return last;
    earlier = [publishedCounts(row(...counts).finished(), last.hidden), ...earlier];
  }
  return last;
};
const hiddenIn = (protection: Protection): string[] => {
  if (protection.kind === 'exposed') throw new Error('not protected');
  return [...protection.hidden.keys()].sort();
};

describe('a row that is published again', () => {
  it('shows what it showed where nothing has changed', async () => {
    const counts = [2, 6, 7, 40];
    expect(hiddenIn(await publishInTurn(counts, counts))).toEqual(hiddenIn(await publishInTurn(counts)));
  });

  it('hides a count that has changed by one, and the sum that would tell it', async () => {
    expect(hiddenIn(await publishInTurn([10, 20, 30], [11, 20, 30]))).toEqual(['cell 0', 'sum']);
  });

  it('shows a count that has changed by the threshold or more', async () => {
    expect(hiddenIn(await publishInTurn([10, 20, 30], [14, 20, 30]))).toEqual([]);
  });

  it('cannot hide a small count whose row has been shown whole but for it', async () => {
    const protection = await publishInTurn([0, 20, 30], [2, 20, 30], [2, 28, 30]);
    expect(protection.kind).toBe('protected');
    const known = row(2, 20, 30);
    for (const id of ['cell 1', 'cell 2', 'sum']) {
      const cell = known.cell(id);
      if (cell !== undefined) known.restate({ ...cell, standing: 'known' });
    }
    const exposed = await protectCounts(known.finished(), plan);
    expect(exposed).toMatchObject({
      kind: 'exposed',
      exposed: [{ cell: { id: 'cell 0' }, known: { from: 2, to: 2 } }],
    });
  });
});
