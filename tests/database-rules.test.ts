import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityCode } from '../server/kernel/index.js';
import { createPool, inMunicipality, type LoginRole } from '../server/platform/postgres/index.js';
import { asViewer } from '../server/requests/index.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const LOGIN_ROLES: readonly LoginRole[] = ['service', 'loader', 'reporting', 'national', 'worker'];
const STOCKHOLM = municipalityCode('0180');

let database: TestDatabase;
let admin: Pool;
const pools = new Map<LoginRole, Pool>();

function as(role: LoginRole): Pool {
  const pool = pools.get(role);
  if (pool === undefined) throw new Error(`no pool for ${role}`);
  return pool;
}

function asCaseworker<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const viewer = {
    subject: 'user',
    role: 'caseworker',
    municipalityCode: STOCKHOLM,
    units: ['Norr'],
  } as const;
  return asViewer({ pool: as('service'), boardTopology: 'separateBoards' }, viewer, work);
}

beforeAll(async () => {
  database = await createTestDatabase();
  admin = createPool(database.urls.admin, { name: 'test', size: 1 });
  for (const role of LOGIN_ROLES) pools.set(role, createPool(database.urls[role], { name: 'test', size: 2 }));
  await as('loader').query(`
    insert into avstamp.household (municipality_code, household_ref, unit)
    values ('0180', 'h-1', 'Norr'), ('1480', 'h-2', 'Väst')`);
});

afterAll(async () => {
  await Promise.all([admin, ...pools.values()].map((pool) => pool.end()));
  await database.drop();
});

describe('every table of the module', () => {
  it('has a municipality code, but for what is published of the whole country', async () => {
    const { rows } = await admin.query<{ name: string }>(`
      select format('%s.%s', nspname, relname) as name from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p')
        and relname not in ('migration', 'table_being_filled')
        and not exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'municipality_code')`);
    expect(rows).toEqual([{ name: 'avstamp.national_publication' }]);
  });

  it('that is published of the whole country is open to the national role alone, and never rewritten', async () => {
    for (const role of ['service', 'loader', 'reporting'] as const) {
      const reading = as(role).query('select from avstamp.national_publication');
      await expect(reading).rejects.toMatchObject({ code: '42501' });
    }
    expect((await as('national').query('select from avstamp.national_publication')).rows).toEqual([]);
    for (const statement of [
      'update avstamp.national_publication set version = 2',
      'truncate avstamp.national_publication',
    ])
      await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('has row-level security that binds its owner too', async () => {
    const { rows } = await admin.query<{ relname: string }>(`
      select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p') and relname <> 'migration'
        and not (relrowsecurity and relforcerowsecurity)`);
    expect(rows).toEqual([]);
  });

  it('has a comment that says what it holds', async () => {
    const { rows } = await admin.query<{ relname: string }>(`
      select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p') and relname <> 'migration'
        and obj_description(pg_class.oid) is null`);
    expect(rows).toEqual([]);
  });

  it('belongs to an owner that nobody can log in as', async () => {
    const { rows } = await admin.query<{ owner: string; rolcanlogin: boolean }>(`
      select distinct rolname as owner, rolcanlogin from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace join pg_roles on pg_roles.oid = relowner
      where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p') and relname <> 'migration'`);
    expect(rows.map(({ owner }) => owner).toSorted()).toEqual(['avstamp_owner', 'avstamp_pseudonym_owner']);
    expect(rows.every(({ rolcanlogin }) => !rolcanlogin)).toBe(true);
  });
});

describe('a login role', () => {
  it.each(LOGIN_ROLES)(
    '%s is no superuser, owns nothing and does not bypass row-level security',
    async (role) => {
      const { rows } = await as(role).query(`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        exists (select from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`);
      expect(rows).toEqual([
        {
          rolname: `avstamp_${role}`,
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          owns: false,
        },
      ]);
    },
  );
});

describe('the serving role', () => {
  it('sees no household without a municipality, and then only that municipality’s', async () => {
    const without = await as('service').query('select household_ref from avstamp.household');
    expect(without.rows).toEqual([]);
    const withoutViewer = await inMunicipality(as('service'), STOCKHOLM, (client) =>
      client.query('select household_ref from avstamp.household'),
    );
    expect(withoutViewer.rows).toEqual([]);
    const within = await asCaseworker((client) =>
      client.query('select household_ref from avstamp.household'),
    );
    expect(within.rows).toEqual([{ household_ref: 'h-1' }]);
  });

  it('cannot write a row of another municipality', async () => {
    const writing = asCaseworker((client) =>
      client.query(`insert into avstamp.measure (municipality_code, month, person_ref, code)
        values ('1480', '2013-03-01', 'p-1', 0)`),
    );
    await expect(writing).rejects.toThrow(/row-level security/);
  });

  it.each(['service', 'loader', 'national', 'worker'] as const)(
    'as %s never reads the pseudonym key',
    async (role) => {
      const reading = as(role).query('select * from avstamp_pseudonym.running_number');
      await expect(reading).rejects.toThrow(/permission denied/);
    },
  );
});

describe('the national role', () => {
  it.each([
    'person',
    'household',
    'assistance_month',
    'measure',
    'closure',
    'reporter_comment',
    'audit_entry',
    'refused_row',
    'participant',
    'disclosure_ground',
    'protected_person_access',
    'change',
    'answered_request',
    'import_file',
    'import_row',
    'import_secret',
  ])('cannot read %s', async (table) => {
    await expect(as('national').query(`select * from avstamp.${table}`)).rejects.toThrow(/permission denied/);
  });
});

describe('the audit log', () => {
  const write = (): Promise<unknown> =>
    inMunicipality(as('service'), STOCKHOLM, (client) =>
      client.query(`insert into avstamp.audit_entry (municipality_code, actor, role, action, subject)
        values ('0180', 'a caseworker', 'caseworker', 'household-month.read', 'household:h-1')`),
    );

  it.each([
    'update avstamp.audit_entry set reason = $$x$$',
    'delete from avstamp.audit_entry',
    'truncate avstamp.audit_entry',
  ])('refuses the serving role: %s', async (statement) => {
    await write();
    const change = inMunicipality(as('service'), STOCKHOLM, (client) => client.query(statement));
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it.each([
    'update avstamp.audit_entry set reason = $$x$$',
    'delete from avstamp.audit_entry',
    'truncate avstamp.audit_entry',
  ])('refuses even a superuser: %s', async (statement) => {
    await expect(admin.query(statement)).rejects.toThrow(/append-only/);
  });
});

describe('the time of an audit entry', () => {
  it.each(['service', 'reporting', 'loader'] as const)(
    'is the database’s own, whatever %s would like',
    async (role) => {
      const writing = inMunicipality(as(role), STOCKHOLM, (client) =>
        client.query(`insert into avstamp.audit_entry (municipality_code, occurred_at, actor, role, action, subject)
        values ('0180', '2001-01-01', 'somebody', 'somebody', 'household-month.read', 'household:h-1')`),
      );
      await expect(writing).rejects.toThrow(/permission denied/);
    },
  );
});

describe('the history', () => {
  it.each(['update avstamp.change set reason = $$x$$', 'truncate avstamp.change'])(
    'is never rewritten, not even by a superuser: %s',
    async (statement) => {
      await expect(admin.query(statement)).rejects.toThrow(/never rewritten/);
    },
  );
});

describe('running numbers', () => {
  it('are given once: the reporting role can neither change nor remove one', async () => {
    const change = inMunicipality(as('reporting'), STOCKHOLM, (client) =>
      client.query('update avstamp_pseudonym.running_number set running_number = 2'),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    const removal = inMunicipality(as('reporting'), STOCKHOLM, (client) =>
      client.query('delete from avstamp_pseudonym.running_number'),
    );
    await expect(removal).rejects.toThrow(/permission denied/);
  });
});

describe('a protected person', () => {
  it('is hidden from social services until the viewer has been named', async () => {
    await as('loader').query(`insert into avstamp.person (municipality_code, person_ref, protected)
      values ('0180', 'p-1', false), ('0180', 'p-2', true), ('0180', 'p-3', true)`);
    await admin.query(`insert into avstamp.protected_person_access (municipality_code, person_ref, subject, ended_at)
      values ('0180', 'p-2', 'user', null), ('0180', 'p-3', 'user', now()), ('0180', 'p-3', 'somebody else', null)`);
    const { rows } = await asCaseworker((client) =>
      client.query('select person_ref from avstamp.person order by person_ref'),
    );
    expect(rows).toEqual([{ person_ref: 'p-1' }, { person_ref: 'p-2' }]);
  });
});

describe('what the log says of somebody', () => {
  it.each([
    ['one', 'audit_entry_by_subject', "subject = 'person:p-7'"],
    ['several', 'audit_entry_by_subjects', "subjects <> '{}' and subjects @> array['person:p-7']"],
  ])('is found by an index, where an entry is about %s', async (_, index, condition) => {
    await admin.query(`insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, subjects)
      select '0180', 'user', 'caseworker', 'read', 'person:p-' || number,
        case when number % 2 = 0 then '{}' else array['person:p-' || number, 'person:p-' || number + 1] end
      from generate_series(1, 5000) as number`);
    await admin.query('analyze avstamp.audit_entry');
    const { rows } = await inMunicipality(admin, STOCKHOLM, async (client) => {
      await client.query('set local role avstamp_retention');
      return client.query<{ 'QUERY PLAN': string }>(`explain select audit_id from avstamp.audit_entry
        where municipality_code = avstamp.current_municipality() and ${condition}`);
    });
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(new RegExp(`${index}\\b`));
  });
});
