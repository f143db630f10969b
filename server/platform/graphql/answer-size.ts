import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_LIMIT } from './paging.scalars.js';

/** What each root field counts as, in values: it has a transaction and a question to the database of its own. */
export const ROOT_FIELD_SIZE = 2_000;
/** How many are counted for a list that is not read page by page: most adults have fewer measures, and fewer findings. */
const PLAIN_LIST_LENGTH = 2;

/** What a size is worked out from. */
export interface SizedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many values the answer may hold, page sizes taken from the document or its variables. The document must be
 * valid: fragments that go in circles have no size.
 */
export function answerSize({ schema, document, operation, variables: given }: SizedOperation): number {
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return 0;
  const variables = { ...defaultsOf(operation), ...given };
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  // A fragment counts the same wherever it is spread on a page of the same size: worked out once, or spreads in
  // spreads would take for ever.
  const known = new Map<string, number>();

  const sizeOf = (selections: SelectionSetNode, owner: string, page: number, rootField: number): number =>
    selections.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + rootField + fieldSize(selection, owner, page);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return (
          sum + sizeOf(selection.selectionSet, selection.typeCondition?.name.value ?? owner, page, rootField)
        );
      return sum + spreadSize(selection.name.value, page, rootField);
    }, 0);

  const spreadSize = (name: string, page: number, rootField: number): number => {
    const fragment = fragments.get(name);
    const key = `${name} ${page}`;
    const size =
      known.get(key) ??
      (fragment === undefined
        ? 0
        : sizeOf(fragment.selectionSet, fragment.typeCondition.name.value, page, rootField));
    known.set(key, size);
    return size;
  };

  const fieldSize = (field: FieldNode, owner: string, page: number): number => {
    const type = fieldsOf(schema, owner)[field.name.value]?.type;
    if (type === undefined || field.selectionSet === undefined) return 1;
    const named = getNamedType(type).name;
    const times = timesOf(field.name.value, isListType(getNullableType(type)), page);
    return 1 + times * sizeOf(field.selectionSet, named, pageSizeOf(field, variables), 0);
  };

  return sizeOf(operation.selectionSet, root.name, 1, ROOT_FIELD_SIZE);
}

function timesOf(name: string, isList: boolean, page: number): number {
  if (!isList) return 1;
  return name === 'edges' ? page : PLAIN_LIST_LENGTH;
}

// The page that a connection is asked for; the largest where the document does not say, or says what is refused.
function pageSizeOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked = value?.kind === Kind.VARIABLE ? variables[value.name.value] : Number(valueText(value));
  return typeof asked === 'number' && asked >= 1 && asked <= PAGE_LIMIT ? asked : PAGE_LIMIT;
}

// Numbers only: nothing else is the size of a page.
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, number> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      Number(valueText(defaultValue)),
    ]),
  );
}

function valueText(value: object | undefined): unknown {
  return value !== undefined && 'value' in value ? value.value : undefined;
}

function fieldsOf(schema: GraphQLSchema, owner: string): ReturnType<GraphQLObjectType['getFields']> {
  const type = schema.getType(owner);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
