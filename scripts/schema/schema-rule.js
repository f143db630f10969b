/**
 * @typedef {object} SchemaRemark
 * @property {string} place  for instance `Mutation.saveMonth(input)`
 * @property {string} sentence  what to do
 */

/**
 * One demand on the form of the schema.
 * @typedef {object} SchemaRule
 * @property {string} id
 * @property {(schema: import('graphql').GraphQLSchema) => SchemaRemark[]} remarks
 */

export {};
