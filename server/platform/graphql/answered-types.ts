import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** The names of all object types that an answer of the type may hold, however deep. */
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
  return [...found].map(({ name }) => name);
}

function objectTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}
