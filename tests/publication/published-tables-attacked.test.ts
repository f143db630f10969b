import fc from 'fast-check';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDisclosurePlans } from '../../server/disclosure/index.js';
import { type CalendarMonth, calendarMonth } from '../../server/kernel/index.js';
import { type PublicationOutcome, publishNational } from '../../server/national/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { knownOf } from '../support/disclosure/attack-in-text.js';
import {
  attackersSystem,
  type PublishedAreas,
  publishedAreas,
} from '../support/disclosure/published-areas.js';
import { type DrawnCounts, drawnReport, insertReports } from '../support/invented-reports.js';
import { DEFINITION_2013 } from '../support/national-input.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const THRESHOLD = 4;
const MUNICIPALITIES = ['0114', '0115', '0117', '0330', '0331', '0980'];
const TABLES = ['measures-by-area', 'closures-by-area'] as const;

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.national, { name: 'publication', size: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const counts = (codes: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max })), {
    minLength: codes,
    maxLength: codes,
  });
const drawn = fc.tuple(
  ...MUNICIPALITIES.map((municipality) =>
    fc.record({ municipality: fc.constant(municipality), measures: counts(8, 30), closures: counts(12, 15) }),
  ),
);

/** A month of its own for each run: what one publishes must not bind the next. */
let monthsUsed = 0;
const nextMonth = (): CalendarMonth => {
  monthsUsed += 1;
  const year = 2013 + Math.floor(monthsUsed / 12);
  return calendarMonth(`${year}-${String((monthsUsed % 12) + 1).padStart(2, '0')}`);
};

const publish = (months: readonly CalendarMonth[]): Promise<PublicationOutcome> =>
  publishNational(pool, { definition: DEFINITION_2013, months }, readDisclosurePlans());

const published = (outcome: PublicationOutcome, table: (typeof TABLES)[number]): PublishedAreas => {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings[0]));
  return publishedAreas(outcome.publication, table);
};

const insert = (reports: readonly DrawnCounts[], month: CalendarMonth, revision: number): Promise<void> =>
  insertReports(
    database.urls.admin,
    reports.map((report) => drawnReport(report, month)),
    revision,
  );

describe('published tables by municipality, county and country', () => {
  it('leave every hidden count open from none to the threshold, whatever was reported', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (reports) => {
        const month = nextMonth();
        await insert(reports, month, 1);
        const outcome = await publish([month]);
        for (const table of TABLES) {
          const { system, hidden } = attackersSystem([published(outcome, table)], (id) => id);
          for (const { id, count } of system.cells) {
            if (!hidden.has(id)) expect(count === 0 || count >= THRESHOLD).toBe(true);
            else {
              const known = knownOf(system, hidden, id);
              expect([id, known.from <= 1e-6, known.to >= THRESHOLD - 1e-6]).toEqual([id, true, true]);
            }
          }
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 300_000);

  it('keep open what the first version hid when a later one is laid beside it', async () => {
    let laidTogether = 0;
    await fc.assert(
      fc.asyncProperty(drawn, drawn, fc.nat({ max: 5 }), async (reports, corrections, place) => {
        const month = nextMonth();
        await insert(reports, month, 1);
        const first = await publish([month]);
        const corrected = reports.map((report, at) => (at === place ? (corrections[at] ?? report) : report));
        await insert(corrected, month, 2);
        const second = await publish([month]);
        if (second.kind === 'refused') {
          expect(second.findings.map(({ rule }) => rule)).toContain('publication-count-exposed');
          return;
        }
        laidTogether += 1;
        const countedIn = [countsOf(reports), countsOf(corrected)];
        for (const table of TABLES) {
          const versions = [published(first, table), published(second, table)];
          // The attacker is taken to know which counts are still the same.
          const isSame = (id: string): boolean =>
            countedIn[0]?.get(`${table} ${id}`) === countedIn[1]?.get(`${table} ${id}`);
          const nameOf = (id: string, version: number): string => (isSame(id) ? id : `${id} ${version}`);
          const { system, hidden } = attackersSystem(versions, nameOf);
          for (const [version, counted] of countedIn.entries())
            for (const [id] of versions[version] ?? []) {
              const count = counted.get(`${table} ${id}`) ?? 0;
              if (count === 0 || count >= THRESHOLD) continue;
              const name = nameOf(id, version);
              expect(hidden).toContain(name);
              const known = knownOf(system, hidden, name);
              expect([name, known.from <= 1e-6, known.to >= THRESHOLD - 1e-6]).toEqual([name, true, true]);
            }
          for (const [id, before] of versions[0] ?? []) {
            const now = versions[1]?.get(id);
            if (before === undefined || now === undefined) continue;
            expect(before === now || Math.abs(before - now) >= THRESHOLD).toBe(true);
          }
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
    expect(laidTogether).toBeGreaterThan(0);
  }, 300_000);
});

/** The true counts, by table, area and column. */
function countsOf(reports: readonly DrawnCounts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { municipality, measures, closures } of reports)
    for (const [table, numbers] of [
      ['measures-by-area', measures],
      ['closures-by-area', closures],
    ] as const)
      for (const [place, number] of numbers.entries())
        for (const area of [municipality, municipality.slice(0, 2), '00'])
          for (const column of [place + 1, 't']) {
            const id = `${table} ${area}/${column}`;
            counts.set(id, (counts.get(id) ?? 0) + number);
          }
  return counts;
}
