import type { GraphqlCopy, MergeableSchema } from '@avstamp/plugin-sdk';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { MergedNames } from './merged-names.js';

/** A host's schema, with what is to become part of it. */
export interface SchemaMerge {
  readonly host: GraphQLSchema;
  /** The copy that the host's schema is made with. */
  readonly graphql: Pick<GraphqlCopy, 'extendSchema'>;
  readonly own: GraphQLSchema;
  readonly mergeable: MergeableSchema;
  readonly names: MergedNames;
}

/** The root types under the module's names, with the host's name for each; undefined for one that the host lacks. */
export function rootsOf(
  host: GraphQLSchema,
): readonly { name: string; operation: OperationTypeNode; type: string | undefined }[] {
  return [
    { name: 'Query', operation: OperationTypeNode.QUERY, type: host.getQueryType()?.name },
    { name: 'Mutation', operation: OperationTypeNode.MUTATION, type: host.getMutationType()?.name },
  ];
}
