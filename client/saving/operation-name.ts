import type { DocumentNode } from 'graphql';

/** The schema's name of the operation in one of the module's own documents: its only root field. */
export function operationName({ definitions }: DocumentNode): string {
  for (const definition of definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    for (const field of definition.selectionSet.selections) {
      if (field.kind === 'Field') return field.name.value;
    }
  }
  return '';
}
