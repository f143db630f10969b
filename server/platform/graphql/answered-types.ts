import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

// The parts of a connection that hold nothing of their own (Relay, Cursor Connections Specification).
const LIST_FIELDS: readonly (readonly string[])[] = [
  ['edges', 'pageInfo'],
  ['cursor', 'node'],
  ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
];

/**
 * The names of all object types that an answer of the type may hold, however deep; without those that only make
 * pages of others.
 */
export function answeredTypes(schema: GraphQLSchema, answer: GraphQLOutputType): readonly string[] {
  const found = new Set<GraphQLObjectType>();
  const follow = (type: GraphQLOutputType): void => {
    for (const object of objectTypes(schema, type)) {
      if (found.has(object)) continue;
      found.add(object);
      for (const field of Object.values(object.getFields())) follow(field.type);
    }
  };
  follow(answer);
  return [...found].filter((type) => !isOnlyList(type)).map(({ name }) => name);
}

function objectTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}

function isOnlyList(type: GraphQLObjectType): boolean {
  const names = Object.keys(type.getFields());
  return LIST_FIELDS.some((fields) => names.every((name) => fields.includes(name)));
}
