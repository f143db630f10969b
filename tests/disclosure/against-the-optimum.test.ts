import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSmall, protectCounts, readDisclosurePlans } from '../../server/disclosure/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { leastLoss } from '../support/disclosure/least-loss.js';
import { twoWayTable } from '../support/disclosure/two-way-table.js';

const plan = readDisclosurePlans().inForce(calendarMonth('2013-03'));
if (plan === undefined) throw new Error('no plan is in force');

/** The tables that docs/disclosure-control.md tells of. */
const TABLES = { seed: 2013, numRuns: 16 };

/** Few small counts among larger ones: that is where there is most to choose. */
const count = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 25 }));
const table = fc
  .tuple(
    fc.integer({ min: 3, max: 4 }),
    fc.integer({ min: 3, max: 4 }),
    fc.array(count, { minLength: 16, maxLength: 16 }),
  )
  .map(([rows, columns, counts]) =>
    Array.from({ length: rows }, (_, row) => counts.slice(4 * row, 4 * row + columns)),
  );

test('what is hidden is never less than the exact optimum, and not much more', async () => {
  const sums = { ours: 0, least: 0, small: 0 };
  for (const counts of fc.sample(table, TABLES)) {
    const system = twoWayTable(counts);
    const protection = await protectCounts(system, plan);
    if (protection.kind !== 'protected') throw new Error('the table cannot be protected');
    const weightOf = (ids: (id: string) => boolean): number =>
      system.cells.filter(({ id }) => ids(id)).reduce((sum, { weight }) => sum + weight, 0);
    const ours = weightOf((id) => protection.hidden.has(id));
    const least = leastLoss(system, plan.threshold);
    expect(ours).toBeGreaterThanOrEqual(least - 1e-6);
    sums.ours += ours;
    sums.least += least;
    const small = new Set(system.cells.filter((cell) => isSmall(cell.count, plan)).map(({ id }) => id));
    sums.small += weightOf((id) => small.has(id));
  }
  expect(sums).toMatchInlineSnapshot(`
    {
      "least": 181,
      "ours": 194,
      "small": 61,
    }
  `);
  expect(sums.ours / sums.least).toBeLessThan(1.15);
}, 300_000);
