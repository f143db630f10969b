import { type DocumentNode, type GraphQLSchema, Kind, type NameNode, parse, visit } from 'graphql';
import { schemaDocument } from '../schema-document.js';
import type { MergedNames } from './merged-names.js';

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** The schema as a document in which types and root fields have other names. */
export function renamedDocument(schema: GraphQLSchema, { type, rootField }: MergedNames): DocumentNode {
  const named = (name: NameNode, value: string): NameNode => ({ ...name, value });
  return visit(parse(schemaDocument(schema), { noLocation: true }), {
    NamedType: (node) => ({ ...node, name: named(node.name, type(node.name.value)) }),
    enter: (node) => {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION && ROOTS.has(node.name.value)) {
        const fields = (node.fields ?? []).map((field) => ({
          ...field,
          name: named(field.name, rootField(field.name.value)),
        }));
        return { ...node, fields };
      }
      if ('name' in node && TYPE_DEFINITIONS.has(node.kind) && node.name !== undefined)
        return { ...node, name: named(node.name, type(node.name.value)) };
      return undefined;
    },
  });
}

const TYPE_DEFINITIONS: ReadonlySet<string> = new Set([
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);
