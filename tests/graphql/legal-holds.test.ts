import { randomUUID } from 'node:crypto';
import { type Identity, ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { administrator, auditor, caseworker, nationalUser } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const HOLD = 'id personReference householdReference reason placedBy liftedBy version';
const PLACE = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) {
  outcome hold { ${HOLD} } findings { rule } } }`;
const LIFT = `mutation ($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) {
  outcome hold { ${HOLD} } findings { rule } } }`;
const LIST = `query ($first: PageSize, $after: Cursor) { legalHolds(first: $first, after: $after) {
  edges { node { ${HOLD} } } pageInfo { hasNextPage endCursor } } }`;

interface Hold {
  readonly id: string;
  readonly personReference: string | null;
  readonly householdReference: string | null;
}

interface Page {
  readonly edges: readonly { readonly node: Hold }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const colleague: Identity = { ...administrator, subject: 'administrator-2' };

let plugin: RunningPlugin;
const ids = new Map<string, string>();
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedHouseholds(plugin.database.urls.admin);
  for (const held of [
    { personReference: 'P1' },
    { personReference: 'P2' },
    { householdReference: 'H1' },
    { personReference: 'P404' },
  ]) {
    const { hold } = answerTo<{ hold: Hold }>(await place(held), 'placeLegalHold');
    ids.set(Object.values(held)[0] ?? '', hold.id);
  }
});
afterAll(() => plugin.stop());

const place = (held: object, identity = administrator) =>
  askChange(plugin, PLACE, { reason: 'Pågående tvist', ...held }, identity);
const lift = (input: object, identity = administrator) =>
  askChange(plugin, LIFT, { reason: 'Tvisten är avslutad', expectedVersion: 1, ...input }, identity);
async function listed(identity: Identity): Promise<readonly (string | null)[]> {
  const { edges } = answerTo<Page>(await plugin.ask(LIST, {}, identity), 'legalHolds');
  return edges.map(({ node }) => node.personReference ?? node.householdReference);
}
const lastEntry = async () => {
  const rows = await query(
    plugin.database.urls.admin,
    'select actor, action, subject, reason from avstamp.audit_entry order by audit_id desc limit 1',
  );
  return rows[0];
};

describe('placing a hold', () => {
  it('answers alike for a person, a protected one and nobody, and is logged with the reason', async () => {
    const shapes: string[] = [];
    for (const personReference of ['P3', 'P2', 'P404']) {
      const { text } = await place({ personReference });
      shapes.push(text.replace(/"id":"[^"]+"/, '').replace(personReference, ''));
      expect(await lastEntry()).toMatchObject({
        actor: 'administrator',
        action: 'placed legal hold',
        subject: `person:${personReference}`,
        reason: 'Pågående tvist',
      });
    }
    expect(new Set(shapes).size).toBe(1);
  });

  it.each([{}, { personReference: 'P1', householdReference: 'H1' }])(
    'is refused where it is not on one person or one household: %j',
    async (held) => {
      const { data } = await place(held);
      expect(data?.['placeLegalHold']).toEqual({
        outcome: 'REFUSED',
        hold: null,
        findings: [{ rule: 'legal-hold-is-on-one' }],
      });
    },
  );

  it('places one hold however often the request is sent', async () => {
    const key = { idempotencyKey: randomUUID(), personReference: 'P1' };
    const first = await place(key);
    expect((await place(key)).text).toBe(first.text);
    expect(codeOf(await place({ ...key, personReference: 'P3' }))).toBe('CONFLICT');
  });
});

describe('the list of holds', () => {
  it('shows auditors all, and administrators no protected person whose hold another has placed', async () => {
    const all = await listed(auditor);
    expect(all.slice(-4)).toEqual(['P404', 'H1', 'P2', 'P1']);
    expect((await listed(administrator)).slice(-4)).toEqual(all.slice(-4));
    const others = await listed(colleague);
    expect(others).toEqual(all.filter((reference) => reference !== 'P2' && reference !== 'H1'));
  });

  it('is read page by page, is logged, and stays in the municipality', async () => {
    const first = await plugin.ask(LIST, { first: 1 }, auditor);
    const { pageInfo } = answerTo<Page>(first, 'legalHolds');
    expect(pageInfo.hasNextPage).toBe(true);
    const next = await plugin.ask(LIST, { first: 1, after: pageInfo.endCursor }, auditor);
    expect(next.text).not.toBe(first.text);
    expect(await lastEntry()).toMatchObject({ actor: 'auditor', action: 'read legal holds' });
    expect(await listed({ ...auditor, municipalityCode: '1480' })).toEqual([]);
  });
});

describe('lifting a hold', () => {
  it('does not tell another administrator whom it was on, where the person is protected', async () => {
    const { data } = await lift({ id: ids.get('P2') }, colleague);
    expect(data?.['liftLegalHold']).toMatchObject({
      outcome: 'SAVED',
      hold: { personReference: null, liftedBy: 'administrator-2', version: 2 },
    });
    expect(await lastEntry()).toMatchObject({ action: 'lifted legal hold', subject: 'person:P2' });
  });

  it('changes nothing the second time, and is told of a version that is not the last', async () => {
    const id = ids.get('P1');
    expect((await lift({ id })).data?.['liftLegalHold']).toMatchObject({ outcome: 'SAVED' });
    expect((await lift({ id })).data?.['liftLegalHold']).toMatchObject({
      outcome: 'CONFLICT',
      hold: { version: 2 },
    });
    const again = await lift({ id, expectedVersion: 2 });
    expect(again.data?.['liftLegalHold']).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it("is answered alike for nobody's hold and another municipality's", async () => {
    const nobodys = await lift({ id: 'none' });
    const elsewhere = await lift({ id: ids.get('H1') }, { ...administrator, municipalityCode: '1480' });
    expect([codeOf(nobodys), elsewhere.text]).toEqual(['NOT_FOUND', nobodys.text]);
  });
});

describe('holds', () => {
  it.each(ROLES.filter((role) => role !== 'administrator'))(
    'are not placed or lifted by %s',
    async (role) => {
      const identity = role === 'national' ? nationalUser : { ...caseworker, role };
      const answers = [await place({ personReference: 'P1' }, identity), await lift({ id: 'x' }, identity)];
      expect(answers.map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    },
  );
});
