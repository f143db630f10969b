import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectCounts, readDisclosurePlans } from '../../server/disclosure/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { knownOf } from '../support/disclosure/attack-in-text.js';
import { twoWayTable } from '../support/disclosure/two-way-table.js';

const plan = readDisclosurePlans().inForce(calendarMonth('2013-03'));
if (plan === undefined) throw new Error('no plan is in force');

const hiddenIn = async (counts: readonly (readonly number[])[]): Promise<ReadonlySet<string>> => {
  const protection = await protectCounts(twoWayTable(counts), plan);
  if (protection.kind !== 'protected') throw new Error('the table cannot be protected');
  return new Set(protection.hidden.keys());
};

describe('a table whose small counts are hidden', () => {
  it('is shown whole where no count is small, and nobody is not few', async () => {
    expect(
      await hiddenIn([
        [0, 4],
        [20, 0],
      ]),
    ).toEqual(new Set());
  });

  it('hides others with the small one, so that no margin gives it away', async () => {
    const hidden = await hiddenIn([
      [2, 30, 5],
      [40, 25, 5],
      [5, 6, 30],
    ]);
    expect(hidden).toContain('0/0');
    expect(hidden.size).toBeGreaterThanOrEqual(4);
  });

  it('is the same each time', async () => {
    const counts = [
      [2, 30, 5, 1],
      [40, 1, 5, 9],
      [5, 6, 30, 7],
    ];
    expect([...(await hiddenIn(counts))]).toEqual([...(await hiddenIn(counts))]);
  });

  it('leaves every hidden count open from none to the threshold, whatever was counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 2, max: 5 }),
        fc.infiniteStream(fc.nat({ max: 14 })),
        async (rows, columns, numbers) => {
          const counts = Array.from({ length: rows }, () => [...numbers.take(columns)]);
          const system = twoWayTable(counts);
          const hidden = await hiddenIn(counts);
          for (const { id, count } of system.cells) {
            if (!hidden.has(id)) {
              expect(count === 0 || count >= plan.threshold).toBe(true);
              continue;
            }
            const known = knownOf(system, hidden, id);
            expect([id, known.from <= 1e-6, known.to >= plan.threshold - 1e-6]).toEqual([id, true, true]);
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
