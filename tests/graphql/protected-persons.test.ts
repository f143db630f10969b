import { randomUUID } from 'node:crypto';
import { ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker, nationalUser, unitManager } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const PAYLOAD = '{ outcome access { personReference subject isOpen version } findings { rule } }';
const NAME = `mutation ($input: NameForProtectedPersonInput!) { nameForProtectedPerson(input: $input) ${PAYLOAD} }`;
const END = `mutation ($input: EndProtectedPersonAccessInput!) { endProtectedPersonAccess(input: $input) ${PAYLOAD} }`;
const OPEN = `query ($reason: Reason) {
  householdMonth(householdReference: "H1", month: "2013-03", reason: $reason) { month }
}`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const input = {
  personReference: 'P2',
  subject: 'user-centrum',
  reason: 'Ny handläggare',
  expectedVersion: 0,
};
const name = (change: object = {}, identity = unitManager) =>
  askChange(plugin, NAME, { ...input, ...change }, identity);
const end = (change: object = {}, identity = unitManager) =>
  askChange(plugin, END, { ...input, ...change }, identity);
const opened = async () => codeOf(await plugin.ask(OPEN, { reason: 'Utreder' }, caseworker)) === undefined;
const lastOf = async (table: string, columns: string, order: string) => {
  const rows = await query(
    plugin.database.urls.admin,
    `select ${columns} from avstamp.${table} order by ${order} desc limit 1`,
  );
  return rows[0];
};

describe('a unit manager', () => {
  it('names a user for a protected person, who then opens the household with a reason', async () => {
    expect(await opened()).toBe(false);
    const { data } = await name();
    expect(data?.['nameForProtectedPerson']).toEqual({
      outcome: 'SAVED',
      access: { personReference: 'P2', subject: 'user-centrum', isOpen: true, version: 1 },
      findings: [],
    });
    expect(await opened()).toBe(true);
    expect(await lastOf('change', 'actor, kind, person_ref, reason, before, after', 'change_id')).toEqual({
      actor: 'manager-centrum',
      kind: 'protectedPersonAccess',
      person_ref: 'P2',
      reason: 'Ny handläggare',
      before: null,
      after: { subject: 'user-centrum', isOpen: true },
    });
  });

  it('changes nothing by saying the same again, and is told of what somebody else did meanwhile', async () => {
    const again = await name({ expectedVersion: 1 });
    expect(again.data?.['nameForProtectedPerson']).toMatchObject({ outcome: 'UNCHANGED' });
    const stale = await end({ expectedVersion: 0 });
    expect(stale.data?.['endProtectedPersonAccess']).toMatchObject({
      outcome: 'CONFLICT',
      access: { isOpen: true, version: 1 },
    });
  });

  it('ends the access, and the household is closed again', async () => {
    const key = { idempotencyKey: randomUUID(), expectedVersion: 1 };
    const first = await end(key);
    expect(first.data?.['endProtectedPersonAccess']).toMatchObject({
      outcome: 'SAVED',
      access: { isOpen: false, version: 2 },
    });
    expect((await end(key)).text).toBe(first.text);
    expect(codeOf(await end({ ...key, reason: 'Något annat' }))).toBe('CONFLICT');
    expect(await opened()).toBe(false);
    const renamed = await name({ expectedVersion: 2 });
    expect(renamed.data?.['nameForProtectedPerson']).toMatchObject({
      outcome: 'SAVED',
      access: { version: 3 },
    });
  });

  it('is told that nobody needs to be named for a person who is not protected', async () => {
    const { data } = await name({ personReference: 'P1' });
    expect(data?.['nameForProtectedPerson']).toEqual({
      outcome: 'REFUSED',
      access: null,
      findings: [{ rule: 'named-access-is-for-protected-person' }],
    });
  });

  it("is answered alike about another unit's person, another municipality's and nobody's, and the attempts are logged", async () => {
    const elsewhere = { ...unitManager, municipalityCode: '1480', units: ['Väst'] };
    const answers = [
      await name({ personReference: 'P3' }),
      await name({ personReference: 'P404' }),
      await name({}, elsewhere),
    ];
    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await lastOf('audit_entry', 'municipality_code, action, subject', 'audit_id')).toEqual({
      municipality_code: '1480',
      action: 'tried: named for protected person',
      subject: 'person:P2',
    });
  });
});

describe('who has been named for a protected person', () => {
  const LIST = `query ($person: PersonReference!, $first: PageSize, $after: Cursor) {
    protectedPersonAccesses(personReference: $person, first: $first, after: $after) {
      edges { node { subject isOpen version } } pageInfo { hasNextPage endCursor }
    }
  }`;
  interface Page {
    readonly edges: readonly { readonly node: { readonly subject: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const list = (person: string, page: object = {}, identity = unitManager) =>
    plugin.ask(LIST, { person, ...page }, identity);

  it('is shown to the unit manager page by page, with the versions to go on from', async () => {
    await name({ subject: 'user-deputy' });
    const first = answerTo<Page>(await list('P2', { first: 1 }), 'protectedPersonAccesses');
    const { endCursor: after } = first.pageInfo;
    const second = answerTo<Page>(await list('P2', { first: 1, after }), 'protectedPersonAccesses');
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual([
      { subject: 'user-centrum', isOpen: true, version: 3 },
      { subject: 'user-deputy', isOpen: true, version: 1 },
    ]);
    expect(await lastOf('audit_entry', 'action, subject', 'audit_id')).toEqual({
      action: 'read protected person access',
      subject: 'person:P2',
    });
  });

  it('is told to nobody else, and not about others’ persons', async () => {
    const answers = [await list('P3'), await list('P404')];
    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(codeOf(await list('P2', {}, caseworker))).toBe('FORBIDDEN');
  });
});

describe('naming somebody for a protected person', () => {
  it.each(ROLES.filter((role) => role !== 'unitManager'))('is not for the role %s', async (role) => {
    const identity = role === 'national' ? nationalUser : { ...unitManager, role };
    expect([codeOf(await name({}, identity)), codeOf(await end({}, identity))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('takes a reason', async () => {
    expect(codeOf(await name({ reason: ' ' }))).toBe('BAD_USER_INPUT');
  });
});
