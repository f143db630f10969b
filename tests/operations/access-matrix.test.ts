import { type Identity, ROLES, type Role } from '@avstamp/plugin-sdk';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootTypes } from '../../scripts/schema/schema-parts.js';
import { policies, type Scope, typeContents } from '../../server/access/index.js';
import { answeredTypes } from '../../server/platform/graphql/index.js';
import { printSchemaDocument } from '../../server/print-schema-document.js';
import { exampleRequest, hasExample, userOf } from '../support/example-request.js';
import { insertInventedDataSet } from '../support/invented-data-set.js';
import { hostThatKnows } from '../support/invented-participants.js';
import { referencesIn } from '../support/references-in.js';
import { type Answer, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const schema = buildSchema(printSchemaDocument());
const operations = rootTypes(schema).flatMap((root) =>
  Object.keys(root.getFields()).map((field) => `${root.name}.${field}`),
);

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin(hostThatKnows);
  await insertInventedDataSet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const ask = (operation: string, role: Role | undefined, identity?: Identity): Promise<Answer> => {
  const { document, variables } = exampleRequest(operation, role);
  return plugin.ask(document, variables, identity);
};
const codesOf = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);

// What must not come of a request that the role may make: then the example is wrong, or the module is.
const UNEXPECTED = [
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INTERNAL_SERVER_ERROR',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
];

describe('every operation of the schema', () => {
  it('has one policy, and every policy has its operation', () => {
    expect(policies.map(({ operation }) => operation).toSorted()).toEqual(operations.toSorted());
  });

  it('has an example in docs/operations, with which it is asked here', () => {
    expect(operations.filter((operation) => !hasExample(operation))).toEqual([]);
  });
});

describe('every object type of the schema', () => {
  it('stands once among those that somebody has decided about, and nothing else does', () => {
    const answers = rootTypes(schema).flatMap((root) => Object.values(root.getFields()));
    const types = new Set(answers.flatMap(({ type }) => answeredTypes(schema, type)));
    expect(Object.values(typeContents).flat().toSorted()).toEqual([...types].toSorted());
  });
});

const exemplified = policies.filter(({ operation }) => hasExample(operation));

describe.each(exemplified)('$operation', ({ operation, roles, scope }) => {
  it('asks those who have not signed in to do so', async () => {
    expect(codesOf(await ask(operation, undefined))).toEqual(['UNAUTHENTICATED']);
  });

  it.each(ROLES)('answers %s as the matrix says', async (role) => {
    const codes = codesOf(await ask(operation, role, userOf(role)));
    if (roles.includes(role)) expect(codes.filter((code) => UNEXPECTED.includes(String(code)))).toEqual([]);
    else expect(codes).toEqual(['FORBIDDEN']);
  });

  it.each(roles.flatMap((role) => outsidersOf(role, scope)))(
    'tells $identity.role nothing of what is not theirs, in $place',
    async ({ identity }) => {
      const { variables } = exampleRequest(operation, identity.role);
      const known = referencesIn(schema, variables);
      const seen = referencesIn(schema, (await ask(operation, identity.role, userOf(identity.role))).data);
      const told = referencesIn(schema, (await ask(operation, identity.role, identity)).data);
      expect(told.filter((reference) => seen.includes(reference) && !known.includes(reference))).toEqual([]);
    },
  );
});

/** Users of the role for whom nothing of the invented data is their own. */
function outsidersOf(role: Role, scope: Scope): readonly { place: string; identity: Identity }[] {
  if (scope === 'noPersons' || scope === 'countsOfAll') return [];
  const elsewhere = {
    place: 'another municipality',
    identity: { ...userOf(role), municipalityCode: '0114' },
  };
  const besides = { place: 'another unit', identity: { ...userOf(role), units: ['Utanför'] } };
  return scope === 'ownMunicipality' ? [elsewhere] : [elsewhere, besides];
}
