import type { ClientBase } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { asOneStatement, carryOut, type Statement, withClient } from './index.js';

const insert = (table: string, ...values: readonly unknown[]): Statement => ({
  name: `insert-${table}`,
  text: `insert into ${table} (word, number) values ($1, $2)`,
  values,
});

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function withTables<Value>(work: (client: ClientBase) => Promise<Value>): Promise<Value> {
  return withClient(database.urls.admin, async (client) => {
    await client.query(`create temp table a (word text, number integer);
      create temp table b (word text, number integer check (number < 10))`);
    return work(client);
  });
}

const rowsOf = async (client: ClientBase, table: string): Promise<unknown[]> =>
  (await client.query({ text: `select word, number from ${table}`, rowMode: 'array' })).rows;

describe('statements as one', () => {
  it('write what each of them says, whichever values they come with', async () => {
    await withTables(async (client) => {
      await carryOut(client, asOneStatement([insert('a', 'one', 1), insert('b', 'two', 2)]));
      await carryOut(client, asOneStatement([insert('a', 'three', 3), insert('b', 'four', 4)]));
      await carryOut(client, asOneStatement([insert('b', 'five', 5)]));
      expect(await rowsOf(client, 'a')).toEqual([
        ['one', 1],
        ['three', 3],
      ]);
      expect(await rowsOf(client, 'b')).toEqual([
        ['two', 2],
        ['four', 4],
        ['five', 5],
      ]);
    });
  });

  it('write nothing where one of them fails', async () => {
    await withTables(async (client) => {
      const writing = carryOut(client, asOneStatement([insert('a', 'one', 1), insert('b', 'eleven', 11)]));
      await expect(writing).rejects.toThrow(/check constraint/);
      expect(await rowsOf(client, 'a')).toEqual([]);
    });
  });

  it('are prepared under one name, however long the names of the parts are', () => {
    const one = asOneStatement([insert('a', 'x', 1), insert('b', 'y', 2)]);
    expect(asOneStatement([insert('a', 'z', 3), insert('b', 'z', 4)])).toMatchObject({
      name: one.name,
      text: one.text,
    });
    const long = asOneStatement([insert('a'.repeat(60), 'x', 1), insert('b'.repeat(60), 'y', 2)]);
    expect(long.name.length).toBeLessThan(64);
    expect(long.name).not.toBe(one.name);
  });
});
