import type { MergeableSchema } from '@avstamp/plugin-sdk';
import {
  buildASTSchema,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
} from 'graphql';
import { guardedResolver, type ResolverGuard } from './guarded-resolver.js';
import type { MergedNames } from './merged-names.js';
import { partLimits } from './part-limits.js';
import type { PartTrust } from './part-trust.js';
import { quietScalar, throwRefused } from './refused-value.js';
import { renamedDocument } from './renamed-document.js';

/** How the schema is made mergeable. */
export interface Merging extends ResolverGuard {
  readonly names: MergedNames;
  readonly trust: PartTrust;
}

/**
 * The module's schema for an executor of somebody else's: renamed, and with resolvers that hold its limits, trusted
 * documents, identity and masking by themselves. It holds no instance of any copy of `graphql`.
 */
export function mergeableSchema(schema: GraphQLSchema, merging: Merging): MergeableSchema {
  const { names, trust } = merging;
  const document = renamedDocument(schema, names);
  const checkLimits = partLimits(buildASTSchema(document));
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const resolvers: Record<string, object> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const name = names.type(type.name);
    if (isScalarType(type)) resolvers[name] = quietScalar(type);
    if (isEnumType(type))
      resolvers[name] = Object.fromEntries(type.getValues().map(({ name: word, value }) => [word, value]));
    if (!isObjectType(type)) continue;
    const isRoot = roots.includes(type);
    resolvers[name] = Object.fromEntries(
      Object.values(type.getFields()).flatMap(({ name: field, resolve }) => {
        if (resolve === undefined) return [];
        if (!isRoot) return [[field, guardedResolver(resolve, merging)]];
        const resolver = guardedResolver(resolve, merging, (args, info) => {
          if (!trust(info)) checkLimits(info, args);
          throwRefused(args);
        });
        return [[names.rootField(field), resolver]];
      }),
    );
  }
  return { typeDefs: `${print(document)}\n`, resolvers };
}
