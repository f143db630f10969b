import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDisclosurePlans } from '../../server/disclosure/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { publishNational } from '../../server/national/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { publishedAreas } from '../support/disclosure/published-areas.js';
import { drawnReport, insertReports } from '../support/invented-reports.js';
import { DEFINITION_2013 } from '../support/national-input.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const MANY = [30, 40, 50, 60, 70, 80, 90, 20, 25, 35, 45, 55];
const NOTHING = MANY.map(() => 0);

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.national, { name: 'publication', size: 2 });
  const [, ...others] = MANY;
  const inMarch = ['0114', '0115', '0330', '0331'].map((municipality) => ({
    municipality,
    measures: NOTHING.slice(0, 8),
    closures: MANY,
  }));
  // In April one municipality has two closures for a reason, and so many others that two months together are not few.
  const inApril = inMarch.map((report, place) =>
    place === 0 ? { ...report, closures: [2, ...others] } : report,
  );
  await insertReports(
    database.urls.admin,
    inMarch.map((report) => drawnReport(report, '2013-03')),
  );
  await insertReports(
    database.urls.admin,
    inApril.map((report) => drawnReport(report, '2013-04')),
  );
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('a small count of a month stays hidden when two months together are published after one of them', async () => {
  const publish = async (...months: readonly string[]): Promise<ReadonlyMap<string, number | undefined>> => {
    const request = { definition: DEFINITION_2013, months: months.map(calendarMonth) };
    const outcome = await publishNational(pool, request, readDisclosurePlans());
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings));
    return publishedAreas(outcome.publication, 'closures-by-area');
  };
  const march = await publish('2013-03');
  const april = await publish('2013-04');
  expect([march.get('0114/1'), april.get('0114/1')]).toEqual([30, undefined]);
  const together = await publish('2013-03', '2013-04');
  // 32 less March's 30 would be April's two.
  expect(together.get('0114/1')).toBeUndefined();
  expect(together.get('0330/1')).toBe(60);
});
