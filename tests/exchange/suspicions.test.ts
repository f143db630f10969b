import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleLists } from '../../server/rule-lists.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { STATED_ROWS } from './stated-rows/index.js';
import type { StatedRow, StatedRows } from './stated-rows/stated-rows.js';

// These say "may suspect too much" where they stand: `holds` decides of what they suspect.
const MAY_SUSPECT_TOO_MUCH = new Set([
  'household-reference-form',
  'household-unit-is-plain',
  'person-reference-form',
  'person-reference-is-no-identity-number',
  'person-identity-number-valid',
  'person-identity-number-agrees-with-birth-date',
  'person-identity-number-agrees-with-sex',
  'other-measure-has-text',
  'other-measure-text-is-plain',
  'other-measure-text-names-nobody',
  'comment-has-reporter',
]);

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.urls.loader });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The rules that the database suspects each row to break. */
async function suspectedOf({ rules, types }: StatedRows, rows: readonly StatedRow[]): Promise<string[][]> {
  const conditions = rules.flatMap(({ id, brokenBySql }) =>
    brokenBySql === undefined ? [] : `case when ${brokenBySql} then '${id}' end`,
  );
  const { rows: judged } = await client.query<{ suspected: string[] }>(
    `select array_remove(array[${conditions.join(', ')}], null) as suspected
     from (select * from json_to_recordset($1) as row (place integer, ${types})) as stated order by place`,
    [JSON.stringify(rows.map(({ columns }, place) => ({ place, ...columns })))],
  );
  return judged.map(({ suspected }) => suspected);
}

test.each(STATED_ROWS)(
  'the database suspects every row of $file that breaks a rule, and no other where the rule is exact',
  async (stated) => {
    const inSql = stated.rules.flatMap(({ id, brokenBySql }) => (brokenBySql === undefined ? [] : id));
    const everBroken = new Set<string>();
    const everKept = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(stated.rows, { minLength: 1, maxLength: 200, size: 'max' }), async (rows) => {
        const suspected = await suspectedOf(stated, rows);
        for (const [place, { columns, broken }] of rows.entries()) {
          const found = suspected[place] ?? [];
          const wrong = inSql.filter((id) =>
            broken.includes(id) ? !found.includes(id) : found.includes(id) && !MAY_SUSPECT_TOO_MUCH.has(id),
          );
          expect(wrong, JSON.stringify(columns)).toEqual([]);
          for (const id of inSql) (broken.includes(id) ? everBroken : everKept).add(id);
        }
      }),
      { numRuns: 30 },
    );
    expect([...everBroken].sort()).toEqual(inSql.toSorted());
    expect([...everKept].sort()).toEqual(inSql.toSorted());
  },
);

test('no rule with a condition in SQL is left untried', () => {
  const listed = ruleLists
    .flatMap(({ rules }) => rules)
    .flatMap(({ id, brokenBySql }) => (brokenBySql === undefined ? [] : id));
  const tried = STATED_ROWS.flatMap(({ rules }) => rules).flatMap(({ id, brokenBySql }) =>
    brokenBySql === undefined ? [] : id,
  );
  expect(tried.toSorted()).toEqual(listed.toSorted());
});
