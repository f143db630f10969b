import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/**
 * @typedef {import('graphql').GraphQLSchema} GraphQLSchema
 * @typedef {import('graphql').GraphQLNamedType} GraphQLNamedType
 * @typedef {import('graphql').GraphQLOutputType} GraphQLOutputType
 * @typedef {import('graphql').GraphQLInputType} GraphQLInputType
 * @typedef {import('graphql').GraphQLField<unknown, unknown>} OutputField
 *
 * @typedef {object} SchemaPart
 * @property {string} place
 * @property {string} name
 * @property {'type' | 'field' | 'argument' | 'input field' | 'enum value'} kind
 * @property {string | null | undefined} description
 * @property {string | null | undefined} deprecationReason
 * @property {GraphQLOutputType | GraphQLInputType | undefined} type  of a field or an argument
 */

/**
 * The schema's own types: neither GraphQL's scalars nor introspection.
 * @param {GraphQLSchema} schema
 */
export function ownTypes(schema) {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

/**
 * The root types that the schema has.
 * @param {GraphQLSchema} schema
 */
export function rootTypes(schema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => type ?? [],
  );
}

/**
 * Every field that can be asked for, with its place.
 * @param {GraphQLSchema} schema
 * @returns {{ place: string, owner: GraphQLNamedType, field: OutputField }[]}
 */
export function outputFields(schema) {
  return ownTypes(schema).flatMap((owner) =>
    isObjectType(owner) || isInterfaceType(owner)
      ? Object.values(owner.getFields()).map((field) => ({
          place: `${owner.name}.${field.name}`,
          owner,
          field,
        }))
      : [],
  );
}

/**
 * All that has a name of its own in the schema.
 * @param {GraphQLSchema} schema
 * @returns {SchemaPart[]}
 */
export function schemaParts(schema) {
  return [
    ...ownTypes(schema).flatMap((type) => [
      { ...partOf('type', type.name, type), type: undefined },
      ...valuesAndInputFields(type),
    ]),
    ...outputFields(schema).flatMap(({ place, field }) => [
      partOf('field', place, field),
      ...field.args.map((argument) => partOf('argument', `${place}(${argument.name})`, argument)),
    ]),
  ];
}

/**
 * @param {GraphQLNamedType} type
 * @returns {SchemaPart[]}
 */
function valuesAndInputFields(type) {
  if (isEnumType(type))
    return type.getValues().map((value) => partOf('enum value', `${type.name}.${value.name}`, value));
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) =>
    partOf('input field', `${type.name}.${field.name}`, field),
  );
}

/**
 * @param {SchemaPart['kind']} kind
 * @param {string} place
 * @param {{ name: string, description?: string | null | undefined, deprecationReason?: string | null | undefined, type?: GraphQLOutputType | GraphQLInputType }} part
 * @returns {SchemaPart}
 */
function partOf(kind, place, { name, description, deprecationReason, type }) {
  return { kind, place, name, description, deprecationReason, type };
}
