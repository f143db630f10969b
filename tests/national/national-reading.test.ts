import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { compileNationalTables, latestReports } from '../../server/national/index.js';
import { createPool, inMunicipality, inTransaction } from '../../server/platform/postgres/index.js';
import { DEFINITION_2013 } from '../support/national-input.js';
import { countedReport } from '../support/national-tallies.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const MARCH = calendarMonth('2013-03');
const APRIL = calendarMonth('2013-04');
let database: TestDatabase;
let national: pg.Pool;
let service: pg.Pool;
let reporting: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  national = createPool(database.urls.national, { name: 'national test', size: 2 });
  service = createPool(database.urls.service, { name: 'service test', size: 2 });
  reporting = createPool(database.urls.reporting, { name: 'reporting test', size: 2 });
  await keepReport('0180', '2013-03', 1, 100);
  await keepReport('0180', '2013-03', 2, 7);
  await keepReport('0180', '2013-03', 3, 900, DEFINITION_2013.id, 'compiled');
  await keepReport('0114', '2013-03', 1, 5);
  await keepReport('0114', '2013-04', 1, 3);
  await keepReport('0115', '2013-03', 1, 1, 'another-definition');
});
afterAll(async () => {
  await Promise.all([national, service, reporting].map((pool) => pool.end()));
  await database.drop();
});

function keepReport(
  code: string,
  month: string,
  revision: number,
  closureRows: number,
  definitionId = DEFINITION_2013.id,
  status = 'submitted',
): Promise<unknown> {
  const { tally } = countedReport(code, month, { closureRows });
  return inMunicipality(reporting, municipalityCode(code), (client) =>
    client.query(
      `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
       values ($1, $2, $3, $4, $6, now(), '[]', $5, '{}')`,
      [code, `${month}-01`, definitionId, revision, tally, status],
    ),
  );
}

const closureRows = async (reports: ReturnType<typeof latestReports>): Promise<unknown[]> =>
  (await reports).map(({ municipalityCode: code, month, tally }) => [code, month, tally.closureRows]);

describe('the reports that are added up', () => {
  it('are the latest submitted revision of each municipality and month, of one definition', async () => {
    const reports = inTransaction(national, (client) =>
      latestReports(client, DEFINITION_2013.id, [MARCH, APRIL]),
    );
    expect(await closureRows(reports)).toEqual([
      ['0114', '2013-03', 5],
      ['0114', '2013-04', 3],
      ['0180', '2013-03', 7],
    ]);
  });

  it('are those of the months asked for', async () => {
    const reports = inTransaction(national, (client) => latestReports(client, DEFINITION_2013.id, [APRIL]));
    expect(await closureRows(reports)).toEqual([['0114', '2013-04', 3]]);
  });

  it.each([
    ['service', () => service],
    ['reporting', () => reporting],
  ])('are the own municipality’s alone for the role %s', async (_, pool) => {
    const reports = inMunicipality(pool(), municipalityCode('0180'), (client) =>
      latestReports(client, DEFINITION_2013.id, [MARCH, APRIL]),
    );
    expect(await closureRows(reports)).toEqual([['0180', '2013-03', 7]]);
    const withoutMunicipality = inTransaction(pool(), (client) =>
      latestReports(client, DEFINITION_2013.id, [MARCH, APRIL]),
    );
    expect(await closureRows(withoutMunicipality)).toEqual([]);
  });

  it.each([
    'avstamp.measure',
    'avstamp.assistance_month',
    'avstamp.person',
    'avstamp.household',
    'avstamp.closure',
    'avstamp.reporter_comment',
    'avstamp_pseudonym.running_number',
  ])('are all that the national role can read: not %s', async (table) => {
    await expect(national.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('cannot be changed by the national role', async () => {
    await expect(national.query('update avstamp.report set revision = 9')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('become the national tables', async () => {
    const tables = await compileNationalTables(national, {
      definition: DEFINITION_2013,
      months: [APRIL, MARCH, MARCH],
    });
    expect(tables.months).toEqual([MARCH, APRIL]);
    expect(tables.contributions.parts[1]).toMatchObject({ part: 'closures', withRecords: 2 });
    expect(tables.participation).toMatchObject({ reported: 2, reportedAllMonths: 1 });
    expect(tables.participation.population).toMatchObject({ people: 920_597, unknown: [] });
  });

  it('may be none: the tables are there, with nothing in them', async () => {
    const tables = await compileNationalTables(national, {
      definition: DEFINITION_2013,
      months: [calendarMonth('2014-01')],
    });
    expect(tables.participation).toMatchObject({ reported: 0, expected: 290 });
  });
});
