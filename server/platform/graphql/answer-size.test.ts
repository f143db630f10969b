import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerSize, ROOT_FIELD_SIZE } from './answer-size.js';

const schema = buildSchema(`
  type Query { sheet(first: Int!, after: String): RowConnection! codes: [Code!]! any: Named }
  type RowConnection { edges: [RowEdge!]! pageInfo: PageInfo! }
  type RowEdge { cursor: String! node: Row! }
  type PageInfo { hasNextPage: Boolean! }
  type Row implements Named { name: String! codes: [Code!]! rows(first: Int): RowConnection! }
  type Code implements Named { name: String! }
  interface Named { name: String! }
`);

const sizeOf = (text: string, variables = {}): number => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new RangeError('one operation is asked for');
  return answerSize({ schema, document, operation, variables }) - ROOT_FIELD_SIZE;
};

describe('how large an answer may become', () => {
  it.each([
    [
      'a page of the size in the document',
      '{ sheet(first: 10) { edges { node { name } } } }',
      {},
      2 + 10 * 2,
    ],
    [
      'a page of the size in the variables',
      'query ($n: Int!) { sheet(first: $n) { edges { node { name } } } }',
      { n: 50 },
      2 + 50 * 2,
    ],
    [
      'the largest page where the size is one that is refused',
      'query ($n: Int!) { sheet(first: $n) { edges { node { name } } } }',
      { n: -7 },
      2 + 100 * 2,
    ],
    [
      'a page of the size that holds where none is given',
      'query ($n: Int! = 20) { sheet(first: $n) { edges { node { name } } } }',
      {},
      2 + 20 * 2,
    ],
    ['what stands beside the page once', '{ sheet(first: 9) { pageInfo { hasNextPage } } }', {}, 3],
    ['another list as two', '{ codes { name } }', {}, 1 + 2],
    [
      'a list in a list',
      '{ sheet(first: 2) { edges { node { rows(first: 3) { edges { cursor } } } } } }',
      {},
      2 + 2 * (1 + 2 + 3),
    ],
    [
      'a fragment wherever it is spread',
      '{ sheet(first: 2) { edges { node { ...named ...named } } } } fragment named on Row { name }',
      {},
      2 + 2 * (1 + 2),
    ],
    [
      'each kind that may come',
      '{ any { name ... on Row { codes { name } } ... on Code { name } } }',
      {},
      1 + 1 + 3 + 1,
    ],
  ])('counts %s', (_, text, variables, size) => {
    expect(sizeOf(text, variables)).toBe(size);
  });

  it('is worked out at once where fragments are spread in fragments', () => {
    const chain = Array.from(
      { length: 50 },
      (_, number) =>
        `fragment f${number} on Row { ${number === 49 ? 'name' : `...f${number + 1} `.repeat(2)} }`,
    );
    expect(sizeOf(`{ sheet(first: 1) { edges { node { ...f0 } } } } ${chain.join(' ')}`)).toBe(
      2 + 1 + 2 ** 49,
    );
  });
});
