import { randomUUID } from 'node:crypto';
import type { Identity } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { hostThatKnows, officer, provider } from '../support/invented-participants.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const FIELDS = `outcome participant { personReference unit beganOn endedOn version } findings { rule message { sv } }`;
const TAKE_ON = `mutation ($input: TakeOnParticipantInput!) { takeOnParticipant(input: $input) { ${FIELDS} } }`;
const END = `mutation ($input: EndParticipationInput!) { endParticipation(input: $input) { ${FIELDS} } }`;
const LIST = `query ($unit: Unit!, $ended: Boolean, $first: PageSize, $after: Cursor) {
  participants(unit: $unit, includeEnded: $ended, first: $first, after: $after) {
    edges { node { personReference unit beganOn endedOn version } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin(hostThatKnows);
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const input = (person: string, change: object = {}) => ({
  idempotencyKey: randomUUID(),
  personReference: person,
  unit: 'Arbetscentrum',
  beganOn: '2013-03-04',
  expectedVersion: 0,
  ...change,
});
const takeOn = (person: string, change: object = {}, identity = officer, on = plugin) =>
  on.ask(TAKE_ON, { input: input(person, change) }, identity);
const end = (person: string, change: object = {}, identity = officer) => {
  const { beganOn: _, ...rest } = input(person, { endedOn: '2013-03-20', expectedVersion: 1, ...change });
  return plugin.ask(END, { input: rest }, identity);
};
const list = async (unit: string, identity: Identity, variables: object = {}) => {
  const { data, errors } = await plugin.ask(LIST, { unit, ...variables }, identity);
  expect(errors).toEqual([]);
  return data?.['participants'] as {
    edges: { node: { personReference: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  };
};
const references = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).edges.map(({ node }) => node.personReference);

describe('a person whom a unit takes on', () => {
  it('takes part from then on, and stands in the list, the history and the log', async () => {
    const { data, errors } = await takeOn('T1');
    expect(errors).toEqual([]);
    expect(data?.['takeOnParticipant']).toEqual({
      outcome: 'SAVED',
      participant: {
        personReference: 'T1',
        unit: 'Arbetscentrum',
        beganOn: '2013-03-04',
        endedOn: null,
        version: 1,
      },
      findings: [],
    });
    expect(await references('Arbetscentrum', officer)).toContain('T1');
    const { urls } = plugin.database;
    expect(
      await query(
        urls.admin,
        `select kind, party, before, after from avstamp.change where person_ref = 'T1'`,
      ),
    ).toMatchObject([
      { kind: 'participation', party: 'labour', before: null, after: { beganOn: '2013-03-04' } },
    ]);
    expect(
      await query(urls.admin, `select actor, action from avstamp.audit_entry where subject = 'person:T1'`),
    ).toEqual([{ actor: officer.subject, action: 'take on participant' }]);
  });

  it('is taken on once, however often the request comes', async () => {
    const asked = { input: input('T2') };
    const [first, again] = [
      await plugin.ask(TAKE_ON, asked, officer),
      await plugin.ask(TAKE_ON, asked, officer),
    ];
    expect(again.text).toBe(first.text);
    const other = await plugin.ask(TAKE_ON, { input: { ...asked.input, beganOn: '2013-03-05' } }, officer);
    expect(other.errors[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('conflicts with what somebody else has registered meanwhile, which the answer holds', async () => {
    await takeOn('T3');
    expect((await takeOn('T3', { beganOn: '2013-03-05' })).data?.['takeOnParticipant']).toMatchObject({
      outcome: 'CONFLICT',
      participant: { beganOn: '2013-03-04', version: 1 },
    });
    expect((await takeOn('T3', { expectedVersion: 1 })).data?.['takeOnParticipant']).toMatchObject({
      outcome: 'UNCHANGED',
    });
  });

  it('leaves, and begins anew when taken on again', async () => {
    await takeOn('T4');
    expect((await end('T4', { endedOn: '2013-03-03' })).data?.['endParticipation']).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'participation-ends-after-it-begins' }],
    });
    expect((await end('T4')).data?.['endParticipation']).toMatchObject({
      outcome: 'SAVED',
      participant: { endedOn: '2013-03-20', version: 2 },
    });
    expect(await references('Arbetscentrum', officer)).not.toContain('T4');
    expect(await references('Arbetscentrum', officer, { ended: true })).toContain('T4');
    const again = await takeOn('T4', { expectedVersion: 2, beganOn: '2013-04-01' });
    expect(again.data?.['takeOnParticipant']).toMatchObject({
      participant: { beganOn: '2013-04-01', endedOn: null, version: 3 },
    });
  });

  it('is handed to a provider by the unit that works with the person, and by no other', async () => {
    const refused = await takeOn('T5', { unit: 'Kursgården' });
    expect(refused.data?.['takeOnParticipant']).toMatchObject({
      outcome: 'REFUSED',
      participant: null,
      findings: [{ rule: 'handed-over-participant-is-own' }],
    });
    await takeOn('T5');
    expect((await takeOn('T5', { unit: 'Kursgården' })).data?.['takeOnParticipant']).toMatchObject({
      outcome: 'SAVED',
    });
    expect(await references('Kursgården', provider)).toEqual(['T5']);
    expect(await references('Kursgården', officer)).toEqual(['T5']);
    expect(await references('Kursgården', { ...officer, units: ['Annan enhet'] })).toEqual([]);
    expect(await references('Arbetscentrum', provider)).toEqual([]);
    expect(await references('Arbetscentrum', { ...officer, municipalityCode: '1480' })).toEqual([]);
  });

  it('is never taken on under an identity number, which stands nowhere afterwards', async () => {
    const number = '199001012385';
    const { data, text } = await takeOn(number);
    expect(data?.['takeOnParticipant']).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'participant-reference-is-no-identity-number' }],
    });
    const log = await query(plugin.database.urls.admin, 'select subject from avstamp.audit_entry');
    expect(text + JSON.stringify(log)).not.toContain(number);
  });

  it.each([
    ['31 February', { beganOn: '2013-02-31' }],
    ['NUL in the unit', { unit: 'A\u0000' }],
    ['half a character', { personReference: 'a\ud800' }],
    ['a short key', { idempotencyKey: 'short' }],
  ])('is refused with %s before anything is done', async (_, change) => {
    const { status, errors } = await takeOn('T6', change);
    expect(status).toBeLessThan(500);
    expect(errors).not.toEqual([]);
  });

  it.each([
    ['externalProvider', provider],
    ['caseworker', caseworker],
    ['reporter', { ...officer, role: 'reporter' as const }],
  ])('is not taken on by the role %s', async (_, identity) => {
    expect((await takeOn('T7', {}, identity)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the list of participants', () => {
  it('comes in pages that meet without gaps, also past those who are protected', async () => {
    for (const person of ['U1', 'U2', 'U3', 'U4']) await takeOn(person, { unit: 'Verkstad' }, workshop);
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on) values
        ('0180', 'Verkstad', 'S1', false, '2013-01-01'), ('0180', 'Verkstad', 'S2', false, '2013-01-01'),
        ('0180', 'Verkstad', 'U0', true, '2013-01-01'), ('0180', 'Verkstad', 'P2', false, '2013-01-01')`,
    );
    const first = await list('Verkstad', workshop, { first: 2 });
    expect(first.edges.map(({ node }) => node.personReference)).toEqual(['U1', 'U2']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await list('Verkstad', workshop, { first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.personReference)).toEqual(['U3', 'U4']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('refuses a place that no earlier answer gave', async () => {
    const after = Buffer.from('["a\\u0000b"]').toString('base64url');
    const { errors } = await plugin.ask(LIST, { unit: 'Verkstad', after }, workshop);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
const workshop: Identity = { ...officer, subject: 'user-verkstad', units: ['Verkstad'] };

describe('a person with a protected identity', () => {
  it('is answered as one that does not exist, unless the viewer has been named and gives a reason', async () => {
    const { urls } = plugin.database;
    const unnamed = await takeOn('S7', { reason: 'Placering' });
    expect(unnamed.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await end('T404')).errors[0]?.message).toBe(unnamed.errors[0]?.message);
    expect(await query(urls.admin, `select from avstamp.participant where person_ref = 'S7'`)).toEqual([]);
    await query(
      urls.admin,
      `insert into avstamp.protected_person_access (municipality_code, person_ref, subject) values ('0180', 'S7', $1)`,
      [officer.subject],
    );
    expect((await takeOn('S7')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    const { data } = await takeOn('S7', { reason: 'Placering' });
    expect(data?.['takeOnParticipant']).toMatchObject({ outcome: 'SAVED' });
    expect(await references('Arbetscentrum', officer)).not.toContain('S7');
    expect(
      await query(
        urls.admin,
        `select action, reason from avstamp.audit_entry where subject = 'person:S7' order by audit_id`,
      ),
    ).toEqual([
      { action: 'refused take on participant', reason: 'Placering' },
      { action: 'refused take on participant', reason: '' },
      { action: 'take on participant', reason: 'Placering' },
    ]);
  });

  it('is protected by social services’ register too, although its rows without protection decide nothing', async () => {
    expect((await takeOn('P2')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await takeOn('P1')).data?.['takeOnParticipant']).toMatchObject({ outcome: 'SAVED' });
  });

  it('is everybody, where the host cannot tell and the boards are separate', async () => {
    const silent = await startPlugin();
    await insertInventedHouseholds(silent.database.urls.admin);
    const answers = await Promise.all(['P1', 'T1'].map((person) => takeOn(person, {}, officer, silent)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await silent.stop();
  });

  it('is not somebody whom the common board knows to be unprotected', async () => {
    const oneBoard = await startPlugin({ boardTopology: 'oneBoard' });
    await insertInventedHouseholds(oneBoard.database.urls.admin);
    expect((await takeOn('P1', {}, officer, oneBoard)).data?.['takeOnParticipant']).toMatchObject({
      outcome: 'SAVED',
    });
    expect((await takeOn('T1', {}, officer, oneBoard)).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await oneBoard.stop();
  });
});
