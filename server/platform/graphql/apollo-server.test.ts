import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentId, startGraphqlServer } from './index.js';

const quiet = { info() {}, warn() {}, error() {} };
const Letter = new GraphQLObjectType({ name: 'Letter', fields: { text: { type: GraphQLString } } });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: { letter: { type: Letter, resolve: () => ({ text: 'hej' }) } },
  }),
});
const context = { contextValue: { request: { identity: undefined } } };

const start = (document: string) =>
  startGraphqlServer({
    schema,
    logger: quiet,
    introspection: false,
    trustedDocuments: new Map([[documentId(document), document]]),
  });

describe('a server', () => {
  it('leaves the fields of the schema as they are, however many requests it has answered', async () => {
    const server = await start('{ letter { text } }');
    for (const query of ['{ letter { text } }', 'query Free { letter { text } }']) {
      const { body } = await server.executeOperation({ query }, context);
      expect(body).toMatchObject({ singleResult: { data: { letter: { text: 'hej' } } } });
    }
    expect(Letter.getFields()['text']?.resolve).toBeUndefined();
    await server.stop();
  });

  it('does not start with a document that the schema does not answer', async () => {
    await expect(start('{ letters }')).rejects.toThrow(RangeError);
  });
});
