import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
} from 'graphql';
import { schemaDocument } from '../schema-document.js';
import type { SubgraphParts } from './entity.js';

// https://specs.apollo.dev/federation/v2.3: the earliest with all that is used here.
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

/** The subgraph as other tools compose it: the schema with keys, and without what every subgraph has. */
export function subgraphDocument(
  schema: GraphQLSchema,
  { entities, additions, shareable }: SubgraphParts,
): string {
  const document = parse(`${schemaDocument(schema)}${additions}`, { noLocation: true });
  const keys = new Map(entities.map(({ type, key }) => [type, key]));
  const marked = (node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): typeof node => {
    const key = node.kind === Kind.OBJECT_TYPE_DEFINITION ? keys.get(node.name.value) : undefined;
    const directives = [
      ...(key === undefined ? [] : [directive('key', key)]),
      ...(shareable.includes(node.name.value) ? [directive('shareable')] : []),
    ];
    return { ...node, directives };
  };
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? marked(node)
      : node,
  );
  const subgraph: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return `${LINK}\n\n${print(subgraph)}\n`;
}

function directive(name: string, fields?: string): ConstDirectiveNode {
  const value = { kind: Kind.STRING, value: fields ?? '' } as const;
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'fields' }, value } as const;
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: fields === undefined ? [] : [argument],
  };
}
