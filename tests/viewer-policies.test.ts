import type { BoardTopology, Role } from '@avstamp/plugin-sdk';
import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityCode } from '../server/kernel/index.js';
import { createPool } from '../server/platform/postgres/index.js';
import { asViewer } from '../server/requests/index.js';
import { query } from './support/query.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

// Domain §7, said once more by itself: what each viewer sees and states of these persons in March 2013.
const STEGEN = 'provider:Stegen';
const PARTIES = ['social', 'labour', STEGEN, 'provider:Annan'];
/** By which units each person is worked with. */
const WORKED_WITH: Readonly<Record<string, readonly string[]>> = {
  'of-ame': ['AME'],
  'of-stegen': ['Stegen'],
  'of-both': ['AME', 'Stegen'],
  'of-nobody': [],
  'grounded-last-day': [],
  'grounded-first-day': [],
  'ground-ended': [],
  'ground-to-come': [],
  'ground-withdrawn': [],
};
const GROUNDED = ['grounded-last-day', 'grounded-first-day'];
const PERSONS = Object.keys(WORKED_WITH);

interface Viewing {
  readonly role: Role;
  readonly unit: string;
  readonly boardTopology: BoardTopology;
}

const VIEWERS: readonly (readonly [Role, string])[] = [
  ['caseworker', 'Norr'],
  ['unitManager', 'Norr'],
  ['labourMarketOfficer', 'AME'],
  ['labourMarketOfficer', 'Jobbtorg'],
  ['externalProvider', 'Stegen'],
  ['externalProvider', 'Annan'],
  // A unit's name opens nothing to a role that works with nobody, and none to another kind of unit.
  ['labourMarketOfficer', 'Norr'],
  ['caseworker', 'AME'],
  ['reporter', 'AME'],
  ['auditor', 'AME'],
  ['administrator', 'AME'],
];
const VIEWINGS: readonly Viewing[] = VIEWERS.flatMap(([role, unit]) =>
  (['separateBoards', 'oneBoard'] as const).map((boardTopology) => ({ role, unit, boardTopology })),
);

const isInSocialServices = ({ role }: Viewing): boolean => role === 'caseworker' || role === 'unitManager';
const worksWith = ({ role, unit }: Viewing, person: string): boolean =>
  (role === 'labourMarketOfficer' || role === 'externalProvider') &&
  WORKED_WITH[person]?.includes(unit) === true;

function sees(viewing: Viewing, person: string, party: string, ofAMonth: boolean): boolean {
  const { role, unit, boardTopology } = viewing;
  if (isInSocialServices(viewing))
    return party === 'social' || boardTopology === 'oneBoard' || (ofAMonth && GROUNDED.includes(person));
  if (role === 'labourMarketOfficer') return party !== 'social' && worksWith(viewing, person);
  return role === 'externalProvider' && party === `provider:${unit}` && worksWith(viewing, person);
}

function states(viewing: Viewing, person: string, party: string): boolean {
  if (isInSocialServices(viewing)) return party === 'social';
  if (viewing.role === 'labourMarketOfficer') return party === 'labour' && worksWith(viewing, person);
  return viewing.role === 'externalProvider' && sees(viewing, person, party, true);
}

const EACH = PERSONS.flatMap((person) => PARTIES.map((party) => ({ person, party })));
const named = (chosen: typeof EACH): string[] =>
  chosen.map(({ person, party }) => `${person} ${party}`).toSorted();

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.urls.service, { name: 'test', size: 2 });
  const admin = (text: string, values: unknown[] = []): Promise<unknown> =>
    query(database.urls.admin, text, values);
  for (const municipality of ['0180', '1480']) {
    await admin(
      `insert into avstamp.measure (municipality_code, month, person_ref, code, party)
        select $1, '2013-03-01', person, 1, party from unnest($2::text[]) person, unnest($3::text[]) party`,
      [municipality, PERSONS, PARTIES],
    );
    await admin(
      `insert into avstamp.change (municipality_code, actor, role, kind, person_ref, month, party)
        select $1, 'user', 'caseworker', 'measure', person, month, party
        from unnest($2::text[]) person, unnest($3::text[]) party, (values ('2013-03-01'::date), (null)) as told (month)`,
      [municipality, PERSONS, PARTIES],
    );
    await admin(
      `insert into avstamp.person (municipality_code, person_ref, protected)
        select $1, person || suffix, suffix <> '' from unnest($2::text[]) person, (values (''), ('-protected')) as of (suffix)`,
      [municipality, PERSONS],
    );
  }
  await admin(
    `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on)
      select '0180', unit, person || suffix, false, '2013-01-01'
      from jsonb_to_recordset($1) as worked (unit text, person text), (values (''), ('-protected')) as of (suffix)`,
    [
      JSON.stringify(
        Object.entries(WORKED_WITH).flatMap(([person, units]) => units.map((unit) => ({ unit, person }))),
      ),
    ],
  );
  await admin(`insert into avstamp.disclosure_ground
      (municipality_code, ground_id, person_ref, kind, valid_from, valid_to, withdrawn_at)
    values ('0180', gen_random_uuid(), 'grounded-last-day', 'consent', '2013-03-31', null, null),
      ('0180', gen_random_uuid(), 'grounded-first-day', 'consent', '2012-01-01', '2013-03-01', null),
      ('0180', gen_random_uuid(), 'ground-ended', 'consent', '2012-01-01', '2013-02-28', null),
      ('0180', gen_random_uuid(), 'ground-to-come', 'consent', '2013-04-01', null, null),
      ('0180', gen_random_uuid(), 'ground-withdrawn', 'consent', '2012-01-01', null, now()),
      ('1480', gen_random_uuid(), 'of-nobody', 'consent', '2012-01-01', null, null)`);
  await admin(`insert into avstamp.protected_person_access (municipality_code, person_ref, subject, ended_at)
    values ('0180', 'of-nobody-protected', 'user', null), ('0180', 'of-ame-protected', 'user', now()),
      ('0180', 'of-stegen-protected', 'somebody else', null), ('1480', 'of-both-protected', 'user', null)`);
  await admin(`insert into avstamp.household (municipality_code, household_ref, unit)
    values ('0180', 'h-norr', 'Norr'), ('0180', 'h-ame', 'AME'), ('1480', 'h-else', 'Norr')`);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

function as<Value>(
  { role, unit, boardTopology }: Viewing,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const viewer = { subject: 'user', role, municipalityCode: municipalityCode('0180'), units: [unit] };
  return asViewer({ pool, boardTopology }, viewer, work);
}

async function seen(viewing: Viewing, text: string): Promise<string[]> {
  const { rows } = await as(viewing, (client) => client.query<{ name: string }>(text));
  return rows.map(({ name }) => name).toSorted();
}

describe.each(VIEWINGS)('to $role of $unit with $boardTopology, the database', (viewing) => {
  it('shows the measures and the history that the role and what crosses between boards let through', async () => {
    const visible = (ofAMonth: boolean): string[] =>
      named(EACH.filter(({ person, party }) => sees(viewing, person, party, ofAMonth)));
    const name = `select person_ref || ' ' || party as name`;
    expect(await seen(viewing, `${name} from avstamp.measure`)).toEqual(visible(true));
    expect(await seen(viewing, `${name} from avstamp.change where month is not null`)).toEqual(visible(true));
    expect(await seen(viewing, `${name} from avstamp.change where month is null`)).toEqual(visible(false));
  });

  it('shows the persons of social services, unless protected, or those that the unit works with', async () => {
    const open = PERSONS.filter((person) => isInSocialServices(viewing) || worksWith(viewing, person));
    const hidden = isInSocialServices(viewing)
      ? ['of-nobody-protected']
      : open.map((person) => `${person}-protected`);
    expect(await seen(viewing, 'select person_ref as name from avstamp.person')).toEqual(
      [...open, ...hidden].toSorted(),
    );
  });

  it('shows own households in social services, and none to others', async () => {
    const own = { Norr: ['h-norr'], AME: ['h-ame'] }[viewing.unit] ?? [];
    expect(await seen(viewing, 'select household_ref as name from avstamp.household')).toEqual(
      isInSocialServices(viewing) ? own : [],
    );
  });

  it('lets be stated what the viewer states as the own party, and nothing else', async () => {
    const allowed = named(EACH.filter(({ person, party }) => states(viewing, person, party)));
    const inserted: string[] = [];
    const updated = await as(viewing, async (client) => {
      for (const { person, party } of EACH) {
        await client.query('savepoint one');
        await client
          .query(
            `insert into avstamp.measure (municipality_code, month, person_ref, code, party)
              values ('0180', '2013-04-01', $1, 1, $2)`,
            [person, party],
          )
          .then(
            () => inserted.push(`${person} ${party}`),
            async (failure: unknown) => {
              expect(String(failure)).toMatch(/row-level security/);
              await client.query('rollback to one');
            },
          );
      }
      await client.query(`savepoint written`);
      const { rows } = await client.query<{ name: string }>(
        `update avstamp.measure set days = 1 where month = '2013-03-01' returning person_ref || ' ' || party as name`,
      );
      await client.query('rollback to written');
      return rows.map(({ name }) => name).toSorted();
    }).finally(() =>
      query(database.urls.admin, `delete from avstamp.measure where month = '2013-04-01'`, []),
    );
    expect(inserted.toSorted()).toEqual(allowed);
    expect(updated).toEqual(allowed);
  });
});
