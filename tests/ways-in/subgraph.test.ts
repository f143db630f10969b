import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Identity } from '@avstamp/plugin-sdk';
import { printSubgraphDocument } from '@avstamp/server';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type ExecutionResult, execute, type GraphQLSchema, graphql, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueDemoToken } from '../../demo/identity/index.js';
import { commandHere } from '../commands/command-here.js';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { auditor, caseworker } from '../support/invented-identities.js';
import { insertOneHousehold } from '../support/one-household.js';
import { query } from '../support/query.js';
import { DEMO_KEY, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

/** A host's subgraph: cases, whose households and applicants the module adds to. */
const HOST = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  scalar MunicipalityCode
  scalar HouseholdReference
  scalar PersonReference
  type Query { case(household: String!): Case! }
  type Case { number: Int!, household: Household!, applicant: Person! }
  type Household @key(fields: "municipalityCode reference") {
    municipalityCode: MunicipalityCode! reference: HouseholdReference! street: String!
  }
  type Person @key(fields: "municipalityCode reference") {
    municipalityCode: MunicipalityCode! reference: PersonReference! name: String!
  }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: Cursor endCursor: Cursor }
  scalar Cursor
`);
const HOST_RESOLVERS = {
  Query: {
    case: (_: unknown, { household }: { household: string }) => ({
      number: 7,
      household: { municipalityCode: '0180', reference: household, street: 'Storgatan' },
      applicant: { municipalityCode: '0180', reference: household, name: 'Kim Exempel' },
    }),
  },
};

let plugin: RunningPlugin;
let gateway: GraphQLSchema;
beforeAll(async () => {
  plugin = await startPlugin({ subgraph: true });
  await insertInventedHouseholds(plugin.database.urls.admin);
  await insertOneHousehold(plugin.database.urls.admin);
  gateway = gatewayOf(printSubgraphDocument());
});
afterAll(() => plugin.stop());

async function askSubgraph(source: string, variables: object, identity?: Identity): Promise<ExecutionResult> {
  const token = identity === undefined ? undefined : await issueDemoToken(DEMO_KEY, identity);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${plugin.url}/subgraph`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: source, variables }),
  });
  return await answer.json();
}

/** A gateway over both: the host's part is executed here, the module's is asked over HTTP. */
function gatewayOf(avstamp: string): GraphQLSchema {
  const composed = composeServices([
    { name: 'host', typeDefs: HOST, url: 'http://host.example' },
    { name: 'avstamp', typeDefs: parse(avstamp), url: `${plugin.url}/subgraph` },
  ]);
  if (compositionHasErrors(composed))
    throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const host = buildSubgraphSchema({ typeDefs: HOST, resolvers: HOST_RESOLVERS });
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed.supergraphSdl,
    onSubschemaConfig: (config) => {
      config.executor = async ({ document, variables = {}, context }) => {
        const answer =
          config.name.toLowerCase() === 'host'
            ? await execute({ schema: host, document, variableValues: variables })
            : await askSubgraph(print(document), variables, context?.['identity']);
        return JSON.parse(JSON.stringify(answer));
      };
    },
  });
}

const CASE = `query ($household: String!) { case(household: $household) {
  number
  household { street unit registeredMonth(month: "2013-03") { month assistance { applicant { reference } } } }
  applicant { name measures(from: "2013-03", to: "2013-03") { months { month } } }
} }`;
const ask = async (household: string, identity: Identity | undefined): Promise<ExecutionResult> => {
  const contextValue = { identity };
  const answer = await graphql({
    schema: gateway,
    source: CASE,
    variableValues: { household },
    contextValue,
  });
  return JSON.parse(JSON.stringify(answer));
};

describe('the module as a subgraph of Apollo Federation', () => {
  it('adds to the households and persons of a host, through a gateway', async () => {
    expect(await ask('B1', caseworker)).toEqual({
      data: {
        case: {
          number: 7,
          household: {
            street: 'Storgatan',
            unit: 'Centrum',
            registeredMonth: { month: '2013-03', assistance: { applicant: { reference: 'B1' } } },
          },
          applicant: { name: 'Kim Exempel', measures: { months: [{ month: '2013-03' }] } },
        },
      },
    });
  });

  it('says what it is, as composition takes it', async () => {
    const { data } = await askSubgraph('{ _service { sdl } }', {});
    expect(data).toEqual({ _service: { sdl: printSubgraphDocument() } });
    const { output } = await commandHere(['schema', '--subgraph']);
    expect(output.trimEnd()).toBe(printSubgraphDocument().trimEnd());
  });

  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
    ... on Household { reference unit registeredMonth(month: "2013-03") { month } }
    ... on Person { person: reference measures(from: "2013-03", to: "2013-03") { months { month } } } } }`;
  const household = (reference: unknown, municipalityCode: unknown = '0180') => ({
    __typename: 'Household',
    municipalityCode,
    reference,
  });

  it('answers alike for what is not there, what is not one’s own, and what is closed', async () => {
    const representations = [
      household('H404'),
      household('H2'),
      household('H1'),
      household('H9', '1480'),
      household({ $ne: '' }),
      { __typename: 'Case', number: 7 },
      household('B1'),
    ];
    const { data, errors } = await askSubgraph(ENTITIES, { representations }, caseworker);
    expect(errors).toBeUndefined();
    const b1 = {
      __typename: 'Household',
      reference: 'B1',
      unit: 'Centrum',
      registeredMonth: { month: '2013-03' },
    };
    expect(data).toEqual({ _entities: [null, null, null, null, null, null, b1] });
    const persons = ['P404', 'P3', 'P2'].map((reference) => ({
      ...household(reference),
      __typename: 'Person',
    }));
    const told = await askSubgraph(ENTITIES, { representations: persons }, caseworker);
    expect(told.data).toEqual({
      _entities: ['P404', 'P3', 'P2'].map((reference) => ({
        __typename: 'Person',
        person: reference,
        measures: null,
      })),
    });
  });

  it('answers those who may not ask as it answers for what is not there, and asks others to sign in', async () => {
    const representations = [household('B1'), { ...household('B1'), __typename: 'Person' }];
    const refused = await askSubgraph(ENTITIES, { representations }, auditor);
    expect(refused).toEqual({ data: { _entities: [null, null] } });
    const { errors } = await askSubgraph(ENTITIES, { representations });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
  });

  it('logs who has looked for which households', async () => {
    await askSubgraph(ENTITIES, { representations: [household('B1'), household('H2')] }, caseworker);
    const [entry] = await query(
      plugin.database.urls.admin,
      `select actor, subjects, details from avstamp.audit_entry
       where action = 'found households by reference' order by audit_id desc limit 1`,
    );
    expect(entry).toEqual({
      actor: 'user-centrum',
      subjects: ['household:B1', 'household:H2'],
      details: { asked: 2, found: 1 },
    });
  });

  it('takes no more references at once than a page of a gateway has, and no documents beyond its limits', async () => {
    const many = Array.from({ length: 101 }, (_, index) => household(`H${index}`));
    const { errors } = await askSubgraph(ENTITIES, { representations: many }, caseworker);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: __typename`).join(' ');
    expect((await askSubgraph(`{ ${aliases} }`, {}, caseworker)).errors).toHaveLength(1);
  });

  it('is no subgraph in a host that wants none', async () => {
    const other = await startPlugin();
    const answer = await fetch(`${other.url}/subgraph`, { method: 'POST' });
    expect(answer.status).toBe(404);
    await other.stop();
  });
});
