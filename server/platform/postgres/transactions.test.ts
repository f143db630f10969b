import type { Pool } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { municipalityCode, OperatingError } from '../../kernel/index.js';
import { createPool } from './create-pool.js';
import { inMunicipality, inTransaction } from './transactions.js';

const STOCKHOLM = municipalityCode('0180');
const GOTHENBURG = municipalityCode('1480');
const CURRENT = 'select avstamp.current_municipality() as municipality';

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.service, { name: 'test', size: 2 });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

test('parallel transactions on one pool never see the municipality of another', async () => {
  const municipalities = Array.from({ length: 40 }, (_, turn) => (turn % 2 === 0 ? STOCKHOLM : GOTHENBURG));
  const seen = await Promise.all(
    municipalities.map((municipality) =>
      inMunicipality(pool, municipality, async (client) => {
        const first = await client.query(CURRENT);
        await client.query('select pg_sleep(0.002)');
        const second = await client.query(CURRENT);
        return [first.rows[0], second.rows[0]];
      }),
    ),
  );
  expect(seen).toEqual(municipalities.map((municipality) => [{ municipality }, { municipality }]));
});

test('the municipality does not survive to the next user of the connection, after success or failure', async () => {
  const single = createPool(database.urls.service, { name: 'test', size: 1 });
  await inMunicipality(single, STOCKHOLM, (client) => client.query(CURRENT));
  expect((await single.query(CURRENT)).rows).toEqual([{ municipality: null }]);
  await expect(inMunicipality(single, STOCKHOLM, (client) => client.query('select 1 / 0'))).rejects.toThrow();
  expect((await single.query(CURRENT)).rows).toEqual([{ municipality: null }]);
  expect((await inTransaction(single, (client) => client.query(CURRENT))).rows).toEqual([
    { municipality: null },
  ]);
  await single.end();
});

test('work that throws leaves nothing behind', async () => {
  const owner = createPool(database.urls.admin, { name: 'test', size: 1 });
  const failing = inTransaction(owner, async (client) => {
    await client.query('create table avstamp.left_behind ()');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  const { rows } = await owner.query(`select to_regclass('avstamp.left_behind') as found`);
  expect(rows).toEqual([{ found: null }]);
  await owner.end();
});

test('work that hides a failed statement is not taken for done', async () => {
  const hiding = inTransaction(pool, (client) => client.query('select 1 / 0').catch(() => 'hidden'));
  await expect(hiding).rejects.toThrow(/was rolled back/);
});

test('a commit that goes out with the last statement stands where that succeeds, and only there', async () => {
  const owner = createPool(database.urls.admin, { name: 'test', size: 1 });
  const create = (last: string): Promise<unknown> =>
    inTransaction(owner, async (client, commit) => {
      await client.query('create table if not exists avstamp.written ()');
      return Promise.all([client.query(last), commit()]);
    });
  const isThere = async (): Promise<unknown> =>
    (await owner.query(`select to_regclass('avstamp.written') is not null as there`)).rows;
  await expect(create('select 1 / 0')).rejects.toThrow('division by zero');
  expect(await isThere()).toEqual([{ there: false }]);
  await create('select 1');
  expect(await isThere()).toEqual([{ there: true }]);
  await owner.end();
});

test('a read-only transaction writes nothing, and an isolation level is the one asked for', async () => {
  const options = { readOnly: true, isolation: 'repeatable read' } as const;
  const settings = await inTransaction(
    pool,
    (client) =>
      client.query(`select current_setting('transaction_isolation') as isolation,
        current_setting('transaction_read_only') as read_only`),
    options,
  );
  expect(settings.rows).toEqual([{ isolation: 'repeatable read', read_only: 'on' }]);
});

test('a broken connection is not handed to the next user', async () => {
  const owner = createPool(database.urls.admin, { name: 'test', size: 1 });
  const breaking = inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    return client.query('select 1');
  });
  await expect(breaking).rejects.toThrow();
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await owner.end();
});

test('a server that ends the connection is told as what it is, and the pool works on', async () => {
  const ended = inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await query(database.urls.admin, 'select pg_terminate_backend($1)', [rows[0]?.pid]);
    await client.query('select 1');
  });
  await expect(ended).rejects.toThrow(OperatingError);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
