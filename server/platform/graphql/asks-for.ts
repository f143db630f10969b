import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether the request asks for a field of the answer: what costs something is worked out only then. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  const selects = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === field;
      if (selection.kind === 'InlineFragment') return selects(selection.selectionSet.selections);
      return selects(fragments[selection.name.value]?.selectionSet.selections ?? []);
    });
  return fieldNodes.some(({ selectionSet }) => selects(selectionSet?.selections ?? []));
}
