import type { ContractFinding, MergeTarget } from '@avstamp/plugin-sdk';
import { GraphQLSchema } from 'graphql';
import type { MergedNames } from './merged-names.js';
import { rootsOf } from './schema-merge.js';

/** Names that are shown at most; there is one remedy for all. */
const SHOWN = 10;

/**
 * Why the module's schema cannot be merged into the host's: another copy of `graphql`, or names that both have.
 * @returns empty where it can
 */
export function mergeFindings(
  own: GraphQLSchema,
  { schema, graphql }: MergeTarget,
  names: MergedNames,
): readonly ContractFinding[] {
  if (schema === undefined) return [];
  if (!(schema instanceof (graphql?.GraphQLSchema ?? GraphQLSchema)))
    return [{ part: 'mergeInto.graphql', message: OTHER_COPY }];
  const collisions = collisionsOf(own, schema, names);
  if (collisions.length === 0) return [];
  const shown = collisions.slice(0, SHOWN).join(', ') + (collisions.length > SHOWN ? ', …' : '');
  return [
    {
      part: 'mergeInto.prefix',
      message: {
        sv: `Värdens schema har redan ${shown}. Ange mergeInto.prefix, till exempel 'avstamp', eller ett annat förled än det som är angivet.`,
        en: `The host's schema already has ${shown}. Give mergeInto.prefix, for instance 'avstamp', or another one than is given.`,
      },
    },
  ];
}

function collisionsOf(own: GraphQLSchema, host: GraphQLSchema, names: MergedNames): readonly string[] {
  const roots = rootsOf(host);
  const types = Object.values(own.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !BUILT_IN.has(name))
    .filter(({ name }) => roots.every((root) => root.name !== name || root.type === undefined))
    .map(({ name }) => names.type(name))
    .filter((name) => host.getType(name) !== undefined);
  const fields = roots.flatMap(({ name, type }) => {
    const ofHost = fieldNames(host, type);
    return fieldNames(own, name)
      .map(names.rootField)
      .filter((field) => ofHost.includes(field))
      .map((field) => `${type}.${field}`);
  });
  return [...types.toSorted(), ...fields.toSorted()];
}

const BUILT_IN: ReadonlySet<string> = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

function fieldNames(schema: GraphQLSchema, typeName: string | undefined): readonly string[] {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  return type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

const OTHER_COPY = {
  sv: "Värdens schema är gjort med ett annat exemplar av paketet graphql än modulens. Ange mergeInto.graphql: import * as graphql from 'graphql' i värdens kod.",
  en: "The host's schema is made with another copy of the package graphql than the module's. Give mergeInto.graphql: import * as graphql from 'graphql' in the host's code.",
};
