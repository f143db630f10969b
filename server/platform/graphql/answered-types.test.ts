import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answeredTypes } from './answered-types.js';

const schema = buildSchema(`
  type Query { sheet: RowConnection! counted: CountedConnection! any: [Named!]! number: Int! }
  type RowConnection { edges: [RowEdge!]! pageInfo: PageInfo! }
  type CountedConnection { edges: [RowEdge!]! pageInfo: PageInfo! total: Int! }
  type RowEdge { cursor: String! node: Row! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Row implements Named { name: String! parent: Row unit: Unit }
  type Unit implements Named { name: String! }
  interface Named { name: String! }
`);

describe('the types that an answer may hold', () => {
  it.each([
    ['sheet', ['Row', 'Unit']],
    ['counted', ['CountedConnection', 'Row', 'Unit']],
    ['any', ['Row', 'Unit']],
    ['number', []],
  ])('are, for %s, %j', (name, types) => {
    const field = schema.getQueryType()?.getFields()[name];
    expect(field && answeredTypes(schema, field.type).toSorted()).toEqual(types);
  });
});
