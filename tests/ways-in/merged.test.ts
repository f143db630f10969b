import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ContractBroken, type ModuleContract } from '@avstamp/plugin-sdk';
import { makeExecutableSchema } from '@graphql-tools/schema';
import * as graphqlCopy from 'graphql';
import { buildSchema, type ExecutionResult, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertOneHousehold, tenDaysInput } from '../support/one-household.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { BOTH, BOTH_ANSWERED, HOST_ROOT, HOST_SCHEMA, startMerged } from './merging-host.js';

let database: TestDatabase;
const started: ModuleContract[] = [];
const start: typeof startMerged = async (...parameters) => {
  const avstamp = await startMerged(...parameters);
  started.push(avstamp);
  return avstamp;
};
beforeAll(async () => {
  database = await createTestDatabase();
  await insertOneHousehold(database.urls.admin);
});
afterAll(async () => {
  for (const avstamp of started) await avstamp.stop();
  await database.drop();
});

const COPY = fileURLToPath(new URL('../../node_modules/graphql', import.meta.url));
const SIGNED_IN = { incoming: { cookie: 'signed-in' } };
const ask = async (
  { mergedSchema }: ModuleContract,
  source: string,
  variableValues: Record<string, unknown> = {},
  contextValue: object = SIGNED_IN,
): Promise<ExecutionResult> => {
  if (mergedSchema === undefined) throw new Error('the schema was not merged');
  const answer = await graphql({
    schema: mergedSchema,
    source,
    rootValue: HOST_ROOT,
    variableValues,
    contextValue,
  });
  return JSON.parse(JSON.stringify(answer));
};
const codes = ({ errors = [] }: ExecutionResult): unknown =>
  errors.map(({ extensions }) => extensions?.['code']);

/** What the host's own tools take for resolvers. */
type HostResolvers = Exclude<
  Parameters<typeof makeExecutableSchema>[0]['resolvers'],
  undefined | readonly unknown[]
>;

describe("the module's schema in a host's own", () => {
  it('answers with the host, under names of its own, and leaves the host’s schema alone', async () => {
    const schema = buildSchema(HOST_SCHEMA);
    const avstamp = await start(database.urls, { schema, prefix: 'avstamp' });
    expect(await ask(avstamp, BOTH)).toEqual({ data: BOTH_ANSWERED });
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getType('AvstampHousehold')).toBeUndefined();
  });

  it('registers and reads back, enums and defaults as the module has them', async () => {
    const avstamp = await start(database.urls, { schema: buildSchema(HOST_SCHEMA), prefix: 'avstamp' });
    const save = `mutation ($input: AvstampSaveMonthInput!) { avstampSaveMonth(input: $input) { outcome } }`;
    expect(await ask(avstamp, save, { input: tenDaysInput() })).toEqual({
      data: { avstampSaveMonth: { outcome: 'SAVED' } },
    });
    const sheet = `{ avstampMonthSheet(month: "2013-03") { edges { node { reference } } } }`;
    expect(await ask(avstamp, sheet)).toMatchObject({
      data: { avstampMonthSheet: { edges: [{ node: { reference: 'B1' } }] } },
    });
  });

  it('finds out by itself who asks', async () => {
    const avstamp = await start(database.urls, { schema: buildSchema(HOST_SCHEMA), prefix: 'avstamp' });
    const stranger = { incoming: {} };
    expect(codes(await ask(avstamp, BOTH, {}, stranger))).toEqual(['UNAUTHENTICATED']);
    const forged = { incoming: {}, request: { identity: { subject: 'x', role: 'caseworker' } } };
    expect(codes(await ask(avstamp, BOTH, {}, forged))).toEqual(['UNAUTHENTICATED']);
  });

  it('masks what goes wrong, and quotes no value that it does not take', async () => {
    const avstamp = await start(database.urls, { schema: buildSchema(HOST_SCHEMA), prefix: 'avstamp' });
    const number = '199001012385';
    const asked = (parameters: string, month: string): string =>
      `query ${parameters} { avstampHouseholdMonth(householdReference: "B1", month: ${month}) { month } }`;
    for (const answer of [
      await ask(avstamp, asked('($month: AvstampCalendarMonth!)', '$month'), { month: number }),
      await ask(avstamp, asked('', `"${number}"`)),
    ]) {
      expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
      expect(JSON.stringify(answer)).not.toContain(number);
    }
    const broken = await start(
      { ...database.urls, service: 'postgresql://127.0.0.1:1/none' },
      {
        schema: buildSchema(HOST_SCHEMA),
        prefix: 'avstamp',
      },
    );
    const failed = await ask(broken, BOTH);
    expect(codes(failed)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(failed)).not.toMatch(/127\.0\.0\.1|ECONN/);
  });

  it('holds its part to its limits, however a document asks, and leaves the host’s part alone', async () => {
    const avstamp = await start(database.urls, { schema: buildSchema(HOST_SCHEMA), prefix: 'avstamp' });
    const lists = Array.from(
      { length: 12 },
      (_, index) => `l${index}: avstampCodeLists(month: "2013-03") { measures { id } }`,
    );
    const many = await ask(avstamp, `{ ${lists.join(' ')} }`);
    expect(codes(many)).toContain('GRAPHQL_VALIDATION_FAILED');
    const spread = await ask(avstamp, `{ ...all } fragment all on Query { ${lists.join(' ')} }`);
    expect(codes(spread)).toContain('GRAPHQL_VALIDATION_FAILED');
    const cases = Array.from({ length: 200 }, (_, index) => `c${index}: cases { number }`);
    expect(codes(await ask(avstamp, `{ ${cases.join(' ')} }`))).toEqual([]);
    const cell = {
      householdReference: 'B1',
      personReference: 'B1',
      code: 1,
      expectedVersion: 0,
      entries: [],
    };
    const input = {
      idempotencyKey: 'too-long-a-list-of-cells',
      month: '2013-03',
      cells: Array(1001).fill(cell),
    };
    const save = `mutation ($input: AvstampSaveMonthInput!) { avstampSaveMonth(input: $input) { outcome } }`;
    expect(codes(await ask(avstamp, save, { input }))).toEqual(['BAD_USER_INPUT']);
  });

  it('answers only documents that are known beforehand where the host wants it so', async () => {
    const target = { schema: buildSchema(HOST_SCHEMA), prefix: 'avstamp', documents: [BOTH] };
    const avstamp = await start(database.urls, target, { documents: 'trustedOnly' });
    expect(codes(await ask(avstamp, BOTH))).toEqual([]);
    expect(codes(await ask(avstamp, `${BOTH} # other`))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(avstamp, '{ cases { number } }'))).toEqual([]);
  });

  it('refuses names that both have, and a schema of another copy, before anything is started', async () => {
    const host = `${HOST_SCHEMA} extend type Query { codeLists: Int }`;
    const failure = await startMerged(database.urls, { schema: buildSchema(host) }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ContractBroken);
    if (!(failure instanceof ContractBroken)) return;
    const [finding] = failure.findings;
    expect([failure.findings.length, finding?.part]).toEqual([1, 'mergeInto.prefix']);
    expect(finding?.message.en).toBe(
      "The host's schema already has DateTime, Household, Query.codeLists. Give mergeInto.prefix, for instance 'avstamp', or another one than is given.",
    );
    expect(finding?.message.sv).toContain('Household');
    const twice = startMerged(database.urls, {
      schema: buildSchema(`${HOST_SCHEMA} type AvstampHousehold { id: ID }`),
      prefix: 'avstamp',
    });
    await expect(twice).rejects.toThrow(/AvstampHousehold/);
  });

  it('becomes part of a schema of another copy of graphql, once it is given that copy', async () => {
    const folder = await temporaryFolder();
    await cp(COPY, join(folder.path, 'node_modules', 'graphql'), { recursive: true });
    const path = pathToFileURL(join(folder.path, 'node_modules', 'graphql', 'index.js')).href;
    const other: typeof graphqlCopy = await import(/* @vite-ignore */ path);
    expect(other.GraphQLSchema).not.toBe(graphqlCopy.GraphQLSchema);
    const schema = other.buildSchema(HOST_SCHEMA);
    await expect(startMerged(database.urls, { schema, prefix: 'avstamp' })).rejects.toThrow(
      /mergeInto\.graphql: .+another copy/,
    );
    const avstamp = await start(database.urls, { schema, prefix: 'avstamp', graphql: other });
    const stranger = { incoming: {} };
    for (const [contextValue, expected] of [
      [SIGNED_IN, []],
      [stranger, ['UNAUTHENTICATED']],
    ] as const) {
      const answer = await other.graphql({
        schema: avstamp.mergedSchema ?? schema,
        source: BOTH,
        rootValue: HOST_ROOT,
        contextValue,
      });
      expect(codes(answer)).toEqual(expected);
      expect(answer.errors?.every((error) => error instanceof other.GraphQLError) ?? true).toBe(true);
    }
    await folder.remove();
  });

  it('runs in Apollo Server and is merged by the host’s own tools', async () => {
    const avstamp = await start(database.urls, { prefix: 'avstamp' });
    const { typeDefs } = avstamp.mergeable;
    const resolvers: object = avstamp.mergeable.resolvers;
    const schema = makeExecutableSchema({
      typeDefs: [HOST_SCHEMA, typeDefs],
      resolvers: [{ Query: { cases: () => HOST_ROOT.cases, self: () => ({}) } }, resolvers as HostResolvers],
    });
    const server = new ApolloServer({ schema });
    const { body } = await server.executeOperation({ query: BOTH }, { contextValue: SIGNED_IN });
    expect(body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult.data))).toMatchObject({
      cases: BOTH_ANSWERED.cases,
      mine: { month: '2013-03', assistance: { applicant: { reference: 'B1' } } },
    });
    await server.stop();
    expect(avstamp.mergedSchema).toBeUndefined();
  });
});
