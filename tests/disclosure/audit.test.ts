import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit, type Question } from '../../server/disclosure/index.js';
import { loadSolver } from '../../server/platform/solver/index.js';
import { narrowedBySearch } from '../support/disclosure/every-table.js';
import { cellId, twoWayTable } from '../support/disclosure/two-way-table.js';

const ROWS = 2;
const COLUMNS = 3;
const PROTECTION = { from: 0, to: 3 };
const places = [0, 1, 't'] as const;
const ids = places.flatMap((row) => ([0, 1, 2, 't'] as const).map((column) => cellId(row, column)));

const counts = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});
const pattern = fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length });

test('the attack narrows exactly those hidden counts that no table of whole numbers keeps open', async () => {
  const solver = await loadSolver();
  let unsafe = 0;
  fc.assert(
    fc.property(counts, pattern, (table, isHidden) => {
      const system = twoWayTable(table);
      const countOf = new Map(system.cells.map(({ id, count }) => [id, count]));
      const places = new Map(system.cells.map(({ id }, place) => [id, place]));
      const asked = ids.flatMap((id, at): (Question & { at: number })[] =>
        isHidden[at] ? [{ cell: places.get(id) ?? -1, protection: PROTECTION, at }] : [],
      );
      const hidden = new Set(asked.map(({ cell }) => cell));
      const shown = system.cells.map(({ count }, cell) => (hidden.has(cell) ? undefined : count));
      const narrowed = audit(solver, { shown, relations: system.relations }, asked);
      const lines = [0, 1, 2].map((row) =>
        ids
          .slice(4 * row, 4 * row + 4)
          .map((id, at) => (isHidden[4 * row + at] ? undefined : countOf.get(id))),
      );
      const found = narrowedBySearch(
        lines,
        asked.map(({ at, protection }) => ({ cell: at, protection })),
      );
      const byAttack = asked
        .filter(({ cell }) => narrowed.some((one) => one.cell === cell))
        .map(({ at }) => at);
      expect(new Set(byAttack)).toEqual(found);
      if (found.size > 0) unsafe += 1;
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(unsafe).toBeGreaterThan(10);
});
