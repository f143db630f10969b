import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { createServerPlugin, printSchemaDocument } from '@avstamp/server';
import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lintSchema } from '../../scripts/schema/lint-schema.js';
import { createTestDatabase } from '../support/test-database.js';

describe('the document of the schema', () => {
  it('has the form that the contract demands', () => {
    expect(lintSchema(buildSchema(printSchemaDocument()))).toEqual([]);
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
    expect(typeDefs).toBe(`${print(parse(printSchemaDocument()))}\n`);
    for (const root of [plugin.schema.getQueryType(), plugin.schema.getMutationType()]) {
      const operations = Object.keys(root?.getFields() ?? {});
      expect(operations.length).toBeGreaterThan(0);
      expect(Object.keys(resolvers[root?.name ?? ''] ?? {}).sort()).toEqual(operations.sort());
    }
    await plugin.stop();
    await database.drop();
  });
});
