import { ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, codeOf } from '../support/ask-as.js';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { auditor, caseworker, nationalUser, unitManager } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const LOG = `query ($filter: AccessLogFilterInput, $first: PageSize, $after: Cursor) {
  accessLog(filter: $filter, first: $first, after: $after) {
    edges { cursor node { actor role action subjects reason occurredAt } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
}
interface Entry {
  readonly actor: string;
  readonly action: string;
  readonly subjects: readonly string[];
  readonly reason: string | null;
  readonly occurredAt: string;
}

const ENTRIES = `insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, subjects, reason) values
  ('0180', 'user-centrum', 'caseworker', 'read household month', 'household:H3', '{}', ''),
  ('0180', 'user-centrum', 'caseworker', 'read household month', 'household:H1', '{person:P1,person:P2}', 'Utreder'),
  ('0180', 'user-centrum', 'caseworker', 'read month sheet', 'month:2013-03', '{household:H3,person:P1,person:P2,person:P3}', ''),
  ('0180', 'user-norr', 'caseworker', 'read household month', 'household:H2', '{person:P3}', ''),
  ('0180', 'user-labour', 'labourMarketOfficer', 'saved measure', 'person:P1', '{}', ''),
  ('0180', 'manager-centrum', 'unitManager', 'named for protected person', 'person:P2', '{}', 'Ny handläggare'),
  ('1480', 'user-else', 'caseworker', 'read household month', 'household:H9', '{person:P1}', '')`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedHouseholds(plugin.database.urls.admin);
  await query(plugin.database.urls.admin, ENTRIES);
});
afterAll(() => plugin.stop());

async function read(identity = auditor, filter: object = {}, page: object = {}): Promise<Page> {
  return answerTo<Page>(await plugin.ask(LOG, { filter, ...page }, identity), 'accessLog');
}
// Without the entries that reading the log has left itself.
async function entries(identity = auditor, filter: object = {}): Promise<readonly Entry[]> {
  const { edges } = await read(identity, filter);
  return edges.map(({ node }) => node).filter(({ action }) => action !== 'read access log');
}
const subjectsOf = (found: readonly Entry[]) => found.map(({ subjects }) => subjects);

describe('the auditor', () => {
  it('sees all of the own municipality, newest first: who, what, whose and why', async () => {
    const found = await entries();
    expect(found).toHaveLength(6);
    expect(found[0]).toMatchObject({
      actor: 'manager-centrum',
      role: 'unitManager',
      action: 'named for protected person',
      subjects: ['person:P2'],
      reason: 'Ny handläggare',
    });
    expect(found.at(-1)).toMatchObject({ subjects: ['household:H3'], reason: null });
    expect(Date.parse(found[0]?.occurredAt ?? '')).toBeGreaterThan(0);
  });

  it.each([
    ['a person, also among several', { personReference: 'P2' }, 3],
    ['a household, also among several', { householdReference: 'H3' }, 2],
    ['a person and a household at once', { personReference: 'P2', householdReference: 'H3' }, 1],
    ['a user', { actor: 'user-centrum' }, 3],
    ['what was done', { action: 'saved measure' }, 1],
    ['days', { from: '2013-01-01', to: '2013-12-31' }, 0],
    ['days without an end', { from: '2013-01-01' }, 6],
    ['a person of whom nothing is known', { personReference: 'P404' }, 0],
  ])('finds entries by %s', async (_, filter, count) => {
    expect(await entries(auditor, filter)).toHaveLength(count);
  });

  it('turns pages without losing or repeating an entry', async () => {
    const filter = { actor: 'user-centrum' };
    const first = await read(auditor, filter, { first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await read(auditor, filter, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(subjectsOf([...first.edges, ...second.edges].map(({ node }) => node))).toEqual(
      subjectsOf(await entries(auditor, filter)),
    );
  });

  it.each(['W10', 'WyJhIl0', 'x'])('is refused the cursor %s, which no answer gave', async (after) => {
    expect(codeOf(await plugin.ask(LOG, { after }, auditor))).toBe('BAD_USER_INPUT');
  });
});

describe('a unit manager', () => {
  it('sees what concerns own households and their adults, without protected persons and households of such', async () => {
    expect(subjectsOf(await entries(unitManager))).toEqual([
      ['month:2013-03', 'household:H3', 'person:P1'],
      ['person:P1'],
      ['household:H3'],
    ]);
  });

  it.each([
    ['a protected person', { personReference: 'P2' }],
    ['a household with a protected adult', { householdReference: 'H1' }],
    ["another unit's household", { householdReference: 'H2' }],
    ['nobody', { personReference: 'P404' }],
  ])('finds nothing when looking for %s', async (_, filter) => {
    expect(await entries(unitManager, filter)).toEqual([]);
  });

  it('sees what another board has done where both are one', async () => {
    const oneBoard = await startPlugin({ boardTopology: 'oneBoard' });
    await insertInventedHouseholds(oneBoard.database.urls.admin);
    await query(oneBoard.database.urls.admin, ENTRIES);
    const { text } = await oneBoard.ask(LOG, {}, unitManager);
    await oneBoard.stop();
    expect(text).toContain('user-labour');
    expect(JSON.stringify(await entries(unitManager))).not.toContain('user-labour');
  });
});

describe('reading the log', () => {
  it('is itself logged, under whom was looked for', async () => {
    await read(unitManager, { personReference: 'P1', actor: 'user-centrum' });
    const rows = await query(
      plugin.database.urls.admin,
      'select actor, action, subject, details from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(rows[0]).toEqual({
      actor: 'manager-centrum',
      action: 'read access log',
      subject: 'person:P1',
      details: { actor: 'user-centrum' },
    });
  });

  it.each(ROLES.filter((role) => role !== 'auditor' && role !== 'unitManager'))(
    'is not for %s',
    async (role) => {
      const identity = role === 'national' ? nationalUser : { ...caseworker, role };
      expect(codeOf(await plugin.ask(LOG, {}, identity))).toBe('FORBIDDEN');
    },
  );
});
