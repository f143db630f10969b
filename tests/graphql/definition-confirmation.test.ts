import { randomUUID } from 'node:crypto';
import { type Identity, ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { administrator, auditor, nationalUser, reporter } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const DEFINITION = `id hash certainty assumptions { part why { sv en } source }
  confirmation { confirmed reason changedBy version }`;
const LIST = `{ reportDefinitions { ${DEFINITION} } }`;
const CONFIRM = `mutation ($input: ConfirmDefinitionInput!) { confirmDefinition(input: $input) {
  outcome definition { ${DEFINITION} } findings { rule } } }`;
const WITHDRAW = `mutation ($input: WithdrawDefinitionConfirmationInput!) {
  withdrawDefinitionConfirmation(input: $input) { outcome definition { ${DEFINITION} } findings { rule } } }`;

interface Definition {
  readonly id: string;
  readonly hash: string;
  readonly certainty: string;
  readonly assumptions: readonly { readonly part: string }[];
  readonly confirmation: { readonly version: number } | null;
}
interface Payload {
  readonly outcome: string;
  readonly definition: Definition;
  readonly findings: readonly { readonly rule: string }[];
}

let plugin: RunningPlugin;
let hash: string;
beforeAll(async () => {
  plugin = await startPlugin();
  hash = (await ordinary(reporter))?.hash ?? '';
});
afterAll(() => plugin.stop());

async function ordinary(identity: Identity): Promise<Definition | undefined> {
  const all = answerTo<readonly Definition[]>(await plugin.ask(LIST, {}, identity), 'reportDefinitions');
  return all.find(({ id }) => id === 'ordinary-collection');
}
const asked = (input: object) => ({
  definitionId: 'ordinary-collection',
  hash,
  reason: 'Jämförd med mottagarens filbeskrivning',
  ...input,
});
const confirm = (input: object, identity = administrator) =>
  askChange(plugin, CONFIRM, asked(input), identity);
const withdraw = (input: object, identity = administrator) =>
  askChange(plugin, WITHDRAW, asked(input), identity);
async function confirmed(input: object): Promise<Payload> {
  return answerTo<Payload>(await confirm(input), 'confirmDefinition');
}

describe('a definition that assumes something', () => {
  it('is unconfirmed until an administrator confirms it, and again when that is withdrawn', async () => {
    expect(await ordinary(auditor)).toMatchObject({ certainty: 'UNCONFIRMED', confirmation: null });
    expect((await ordinary(reporter))?.assumptions.map(({ part }) => part)).toContain('codeLists');

    const first = await confirmed({ expectedVersion: 0 });
    expect(first).toMatchObject({
      outcome: 'SAVED',
      definition: {
        certainty: 'CONFIRMED',
        confirmation: { confirmed: true, changedBy: 'administrator', version: 1 },
      },
      findings: [],
    });
    expect(await ordinary(reporter)).toMatchObject({ certainty: 'CONFIRMED' });

    const back = answerTo<Payload>(
      await withdraw({ expectedVersion: 1, reason: 'Ny filbeskrivning' }),
      'withdrawDefinitionConfirmation',
    );
    expect(back).toMatchObject({
      outcome: 'SAVED',
      definition: { certainty: 'UNCONFIRMED', confirmation: { confirmed: false, version: 2 } },
    });
    const log = await query(
      plugin.database.urls.admin,
      `select actor, action, subject, reason from avstamp.audit_entry
        where subject = 'definition:ordinary-collection' order by audit_id`,
    );
    expect(log).toEqual([
      {
        actor: 'administrator',
        action: 'confirmed definition',
        subject: 'definition:ordinary-collection',
        reason: 'Jämförd med mottagarens filbeskrivning',
      },
      {
        actor: 'administrator',
        action: 'withdrew confirmation of definition',
        subject: 'definition:ordinary-collection',
        reason: 'Ny filbeskrivning',
      },
    ]);
  });

  it('is confirmed once however often the request is sent', async () => {
    const version = (await ordinary(reporter))?.confirmation?.version;
    const input = { idempotencyKey: randomUUID(), expectedVersion: version };
    const first = await confirm(input);
    expect((await confirm(input)).text).toBe(first.text);
    expect(codeOf(await confirm({ ...input, reason: 'Annat' }))).toBe('CONFLICT');
  });

  it('is not confirmed twice, nor over what somebody else has said meanwhile', async () => {
    expect(await confirmed({ expectedVersion: 0 })).toMatchObject({ outcome: 'CONFLICT' });
    const version = (await ordinary(reporter))?.confirmation?.version;
    expect(await confirmed({ expectedVersion: version })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('is not confirmed by the hash of another content', async () => {
    expect(await confirmed({ hash: 'f'.repeat(64), expectedVersion: 0 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'definition-is-the-one-read' }],
    });
  });

  it('is confirmed for one municipality and no other', async () => {
    expect(await ordinary({ ...reporter, municipalityCode: '1480' })).toMatchObject({
      certainty: 'UNCONFIRMED',
      confirmation: null,
    });
  });
});

it('a definition that assumes nothing needs no confirmation and takes none', async () => {
  const all = answerTo<readonly Definition[]>(await plugin.ask(LIST, {}, reporter), 'reportDefinitions');
  const model = all.find(({ id }) => id === 'socialstyrelsen-2013');
  expect(model).toMatchObject({ certainty: 'CERTAIN', assumptions: [] });
  expect(
    await confirmed({ definitionId: 'socialstyrelsen-2013', hash: model?.hash, expectedVersion: 0 }),
  ).toMatchObject({ outcome: 'REFUSED', findings: [{ rule: 'definition-needs-confirmation' }] });
});

it('an unknown definition is not there', async () => {
  expect(codeOf(await confirm({ definitionId: 'no-such', expectedVersion: 0 }))).toBe('NOT_FOUND');
});

it.each(ROLES.filter((role) => role !== 'administrator'))('a %s confirms nothing', async (role) => {
  const identity = role === 'national' ? nationalUser : { ...administrator, role };
  expect(codeOf(await confirm({ expectedVersion: 0 }, identity))).toBe('FORBIDDEN');
  expect(codeOf(await withdraw({ expectedVersion: 0 }, identity))).toBe('FORBIDDEN');
});
