import { randomUUID } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { printSchemaDocument } from '@avstamp/server';
import { buildSchema, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustedDocumentsLink } from '../../client/connection/trusted-documents-link.js';
import { documentIds } from '../../client/generated/document-ids.js';
import { AvstampMeasureCodeListDocument } from '../../client/generated/measure-code-list.js';
import { ROOT } from '../../scripts/install-missing.js';
import { documentId, readTrustedDocuments } from '../../server/platform/graphql/index.js';
import { operationsIn } from '../support/example-request.js';
import { caseworker } from '../support/invented-identities.js';
import { type Answer, post, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const FREE = 'query Own($month: CalendarMonth!) { codeLists(month: $month) { measures { id } } }';
const OWN = print(AvstampMeasureCodeListDocument);
const ID = documentIds['AvstampMeasureCodeList'] ?? '';
const variables = { month: '2013-03' };
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

let strict: RunningPlugin;
let bounded: RunningPlugin;
beforeAll(async () => {
  const identity = { identify: async () => caseworker };
  strict = await startPlugin({ identity, documents: 'trustedOnly' });
  bounded = await startPlugin({ identity });
});
afterAll(() => Promise.all([strict.stop(), bounded.stop()]));

const send = (plugin: RunningPlugin, body: object): Promise<Answer> =>
  post(plugin.url, JSON.stringify({ ...body, variables }));
const codes = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);

describe("the module's own documents", () => {
  it('are there for every operation of the schema', () => {
    const schema = buildSchema(printSchemaDocument());
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
    );
    const texts = [...readTrustedDocuments(`${ROOT}/server/trusted-documents.json`).values()];
    expect(new Set(texts.flatMap(operationsIn))).toEqual(new Set(operations));
  });

  it('are run by their ids when they change something, too', async () => {
    const id = documentIds['AvstampTakeOnParticipant'] ?? '';
    const input = {
      idempotencyKey: randomUUID(),
      personReference: 'P7',
      unit: 'Centrum',
      beganOn: '2013-03-01',
      expectedVersion: 0,
    };
    const body = JSON.stringify({ documentId: id, variables: { input } });
    const answer = await post(strict.url, body);
    expect([answer.status, codes(answer)]).toEqual([200, ['FORBIDDEN']]);
  });

  it('have the hash of their text as their id, on both sides', () => {
    expect(ID).toBe(documentId(OWN));
  });

  it.each([
    ['by documentId, as the draft of GraphQL over HTTP writes it', { documentId: `sha256:${ID}` }],
    ['by documentId, without a prefix', { documentId: ID }],
    ['by the hash that Apollo Client sends', persisted(ID)],
    ['by their whole text', { query: OWN }],
  ])('are run %s', async (_, body) => {
    for (const plugin of [strict, bounded]) {
      const answer = await send(plugin, body);
      expect([answer.status, codes(answer)]).toEqual([200, []]);
      expect(answer.data).toHaveProperty('codeLists.measures.codes.length', 9);
    }
  });

  it('are asked for by Apollo Client with the link of the widgets', async () => {
    const bodies: string[] = [];
    const link = new HttpLink({
      uri: `${strict.url}/graphql`,
      fetch: (url, init) => {
        bodies.push(String(init?.body));
        return fetch(url, init);
      },
    });
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([trustedDocumentsLink, link]),
    });
    const { data } = await client.query({ query: AvstampMeasureCodeListDocument, variables });
    expect(data?.codeLists.measures?.codes).toHaveLength(9);
    expect(bodies).toEqual([expect.stringContaining(ID)]);
    expect(bodies[0]).not.toContain('CalendarMonth');
  });
});

describe('a document that is not the module’s own', () => {
  it('is refused with a code and a sentence where only trusted ones are run', async () => {
    for (const body of [{ query: FREE }, { query: `${OWN} ` }, persisted('a'.repeat(64))]) {
      const answer = await send(strict, body);
      expect([answer.status, codes(answer)]).toEqual([400, ['DOCUMENT_NOT_TRUSTED']]);
      expect(answer.errors[0]?.extensions['text']).toMatchObject({ sv: expect.stringMatching(/documentId/) });
    }
  });

  it('is run where a host takes bounded ones too', async () => {
    expect(codes(await send(bounded, { query: FREE }))).toEqual([]);
  });

  it.each([
    ['DOCUMENT_NOT_FOUND', { documentId: `sha256:${'a'.repeat(64)}` }],
    ['DOCUMENT_NOT_FOUND', { documentId: 7 }],
    ['BAD_REQUEST', { documentId: ID, query: FREE }],
  ])('is answered %s where its id is unknown or contradicts the text', async (code, body) => {
    for (const plugin of [strict, bounded]) expect(codes(await send(plugin, body))).toEqual([code]);
  });
});
