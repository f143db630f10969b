import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { rootsOf, type SchemaMerge } from './schema-merge.js';

/**
 * Gives the types that a host's schema was extended with what a document cannot say: resolvers, how scalars and enums are
 * read and written, and defaults as the module holds them. Asks of which kind a type is of the module's own type alone: the
 * other may be of a copy of `graphql` that this one calls a stranger.
 */
export function bringToLife(merged: GraphQLSchema, { host, own, mergeable, names }: SchemaMerge): void {
  for (const type of Object.values(own.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const root = rootsOf(host).find(({ name }) => name === type.name);
    const target = merged.getType(root?.type ?? names.type(type.name));
    if (target === undefined) continue;
    const resolvers: object = Reflect.get(mergeable.resolvers, names.type(type.name)) ?? {};
    if (isScalarType(type)) Object.assign(target, resolvers);
    if (isEnumType(type)) Object.assign(target, readAndWritten(type));
    const nameOf = root === undefined ? (field: string): string => field : names.rootField;
    for (const { name, ...from } of fieldsOf(type)) {
      const field = fieldsOf(target).find((one) => one.name === nameOf(name));
      if (field === undefined) continue;
      const resolve: unknown = Reflect.get(resolvers, nameOf(name));
      if (resolve !== undefined) Object.assign(field, { resolve });
      if ('defaultValue' in from) Object.assign(field, { defaultValue: from.defaultValue });
      for (const { name: argument, defaultValue } of from.args ?? []) {
        const to = field.args?.find((one) => one.name === argument);
        if (to !== undefined) Object.assign(to, { defaultValue });
      }
    }
  }
}

/** A field of an object or an input. */
interface AnyField {
  readonly name: string;
  readonly args?: readonly GraphQLArgument[];
  readonly defaultValue?: unknown;
}

function fieldsOf(type: GraphQLNamedType): readonly AnyField[] {
  return 'getFields' in type ? Object.values(type.getFields()) : [];
}

function readAndWritten(type: GraphQLEnumType): object {
  return {
    serialize: type.serialize.bind(type),
    parseValue: type.parseValue.bind(type),
    parseLiteral: type.parseLiteral.bind(type),
  };
}
