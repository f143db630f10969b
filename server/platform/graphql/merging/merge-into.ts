import type { GraphqlCopy, MergeableSchema } from '@avstamp/plugin-sdk';
import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  type SchemaExtensionNode,
} from 'graphql';
import { bringToLife } from './bring-to-life.js';
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

/** A new schema: the host's, which keeps its resolvers, with the module's part. No names may collide. */
export function mergeInto(merge: SchemaMerge): GraphQLSchema {
  const merged = merge.graphql.extendSchema(merge.host, extensionOf(merge));
  bringToLife(merged, merge);
  return merged;
}

// What the host has is extended under the host's name for it; what it lacks is added.
function extensionOf({ host, mergeable }: SchemaMerge): DocumentNode {
  const roots = rootsOf(host);
  const added: SchemaExtensionNode[] = [];
  const definitions = parse(mergeable.typeDefs, { noLocation: true }).definitions.map(
    (definition): DefinitionNode => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
      const root = roots.find(({ name }) => name === definition.name.value);
      if (root === undefined) return definition;
      const { type } = root;
      if (type !== undefined)
        return { ...definition, kind: Kind.OBJECT_TYPE_EXTENSION, name: { ...definition.name, value: type } };
      const named = { kind: Kind.NAMED_TYPE, name: definition.name } as const;
      const operation = {
        kind: Kind.OPERATION_TYPE_DEFINITION,
        operation: root.operation,
        type: named,
      } as const;
      added.push({ kind: Kind.SCHEMA_EXTENSION, operationTypes: [operation] });
      return definition;
    },
  );
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...added] };
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
