import { getNullableType, isListType } from 'graphql';
import { saysBound } from '../said-bound.js';
import { outputFields, rootTypes, schemaParts } from '../schema-parts.js';

/** @type {import('../schema-rule.js').SchemaRule} */
export const listsAreBounded = {
  id: 'lists-are-bounded',
  remarks: (schema) => {
    const roots = rootTypes(schema);
    const answers = outputFields(schema)
      .filter(({ owner, field }) => roots.some((root) => root === owner) && isList(field.type))
      .filter(({ field }) => !saysBound(field.description))
      .map(({ place }) => ({
        place,
        sentence:
          'Return a connection, or say in the description how many there are at most ("at most 100").',
      }));
    const questions = schemaParts(schema)
      .filter(({ kind, type }) => ['argument', 'input field'].includes(kind) && type && isList(type))
      .filter(({ description }) => !saysBound(description))
      .map(({ place }) => ({
        place,
        sentence: 'Say in the description how many are taken at most ("at most 200"), and refuse more.',
      }));
    return [...answers, ...questions];
  },
};

/** @param {import('graphql').GraphQLOutputType | import('graphql').GraphQLInputType} type */
function isList(type) {
  return isListType(getNullableType(type));
}
