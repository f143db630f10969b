import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from './support/query.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

interface Retained {
  readonly name: string;
  readonly owner: string;
  readonly reference: string;
}

// The log and the key of pseudonyms are dealt with by themselves: the one is kept, the other has its own function.
const OF_PERSONS = `select relname as name, attname as reference from pg_attribute
  join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = 'avstamp' and relkind in ('r', 'p') and attnum > 0 and not attisdropped
    and attname ~ '(person|household)_ref$' order by 1, 2`;

describe('the list of tables that are deleted from', () => {
  it('has every table that tells of a person or a household', async () => {
    const listed = await query<Retained>(
      database.urls.admin,
      'select name, owner, reference from avstamp.retained_tables()',
    );
    const found = await query<Pick<Retained, 'name' | 'reference'>>(database.urls.admin, OF_PERSONS);
    const missing = found.filter(
      ({ name, reference }) => !listed.some((table) => table.name === name && table.reference === reference),
    );
    expect(missing).toEqual([]);
  });

  it('ends with households and persons, and speaks of each table’s own column', async () => {
    const listed = await query<Retained>(
      database.urls.admin,
      'select name, owner, reference from avstamp.retained_tables() order by place',
    );
    expect(listed.slice(-2).map(({ name }) => name)).toEqual(['household', 'person']);
    expect(listed.filter(({ owner, reference }) => reference !== `${owner}_ref`)).toEqual([]);
  });

  it('is all that the deleting role may delete from, besides old answers', async () => {
    const listed = await query<Retained>(database.urls.admin, 'select name from avstamp.retained_tables()');
    const granted = await query<{ name: string }>(
      database.urls.admin,
      `select table_name as name from information_schema.role_table_grants
        where grantee = 'avstamp_retention' and privilege_type = 'DELETE' order by 1`,
    );
    const expected = [...new Set([...listed.map(({ name }) => name), 'answered_request'])].toSorted();
    expect(granted.map(({ name }) => name)).toEqual(expected);
  });
});

describe('nobody who logs in', () => {
  // What was counted before, a draft of a report, and the marks that it has taken in; the guard of reports lets no other go.
  const deleted: Readonly<Record<string, readonly string[]>> = {
    reporting: ['correction', 'readiness', 'report', 'touched_month'],
  };

  it.each(['service', 'loader', 'reporting', 'national'])(
    'as %s may delete from any table of records, or empty any',
    async (role) => {
      const rows = await query<{ relname: string }>(
        database.urls.admin,
        `select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p')
          and has_table_privilege('avstamp_${role}', pg_class.oid, 'delete, truncate') order by 1`,
      );
      expect(rows.map(({ relname }) => relname)).toEqual(deleted[role] ?? []);
    },
  );

  it('may log in as the deleting role or become it', async () => {
    const rows = await query(
      database.urls.admin,
      `select rolcanlogin, rolsuper, rolbypassrls,
          (select count(*) from pg_auth_members member join pg_roles login on login.oid = member.member
            where member.roleid = retention.oid and login.rolcanlogin and not login.rolsuper) as members
        from pg_roles retention where rolname = 'avstamp_retention'`,
    );
    expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, members: '0' }]);
  });

  it.each([
    'avstamp.retention_coverage(current_date)',
    'avstamp.retention_counts(current_date)',
    'avstamp.coverage_hash(current_date)',
    "avstamp_pseudonym.forget_households('{}')",
  ])('may ask the deleting role for %s', async (call) => {
    await expect(query(database.urls.service, `select * from ${call}`)).rejects.toThrow(/permission denied/);
  });
});
