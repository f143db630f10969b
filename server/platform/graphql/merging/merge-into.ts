import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  type SchemaExtensionNode,
} from 'graphql';
import { bringToLife } from './bring-to-life.js';
import { rootsOf, type SchemaMerge } from './schema-merge.js';

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
