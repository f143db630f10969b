import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { createServerPlugin, printSchemaDocument } from '@avstamp/server';
import { buildSchema, type GraphQLNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../support/test-database.js';

const schema = buildSchema(printSchemaDocument());
const ownTypes: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  ({ name }) =>
    !name.startsWith('__') && !['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean'].includes(name),
);

describe('the document of the schema', () => {
  it('describes every type, field, argument and value', () => {
    const parts = ownTypes
      .concat(schema.getQueryType() ?? [], schema.getMutationType() ?? [])
      .flatMap((type) => [
        ...(['Query', 'Mutation'].includes(type.name) ? [] : [[type.name, type.description]]),
        ...(isEnumType(type) ? type.getValues().map((value) => [value.name, value.description]) : []),
        ...(isObjectType(type) ? Object.values(type.getFields()) : []).flatMap((field) => [
          [`${type.name}.${field.name}`, field.description],
          ...field.args.map((argument) => [`${field.name}(${argument.name})`, argument.description]),
        ]),
      ]);
    expect(parts.filter(([, description]) => (description ?? '') === '')).toEqual([]);
    expect(parts.length).toBeGreaterThan(100);
  });

  it('is the same every time', () => {
    expect(printSchemaDocument()).toBe(printSchemaDocument());
  });

  it('is what a host gets to merge, with a resolver for each operation', async () => {
    const database = await createTestDatabase();
    const plugin = await createServerPlugin({
      contractVersion: CONTRACT_VERSION,
      databaseUrls: database.urls,
      identity: { identify: async () => undefined },
      clock: { now: () => new Date() },
      logger: console,
      fileStore: { folder: 'files' },
      scheduler: { runBy: 'nobody' },
    });
    const { typeDefs, resolvers } = plugin.mergeable;
    expect(typeDefs).toBe(printSchemaDocument());
    expect(Object.keys(resolvers['Query'] ?? {}).sort()).toEqual([
      'closureProposal',
      'closures',
      'codeLists',
      'householdMonth',
      'nationalTables',
      'notHeardFrom',
    ]);
    await plugin.stop();
    await database.drop();
  });
});
