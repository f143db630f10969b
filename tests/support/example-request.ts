import type { Identity, Role } from '@avstamp/plugin-sdk';
import { type FieldNode, Kind, parse } from 'graphql';
import { ROOT } from '../../scripts/install-missing.js';
import { operationCollection } from '../../scripts/operations/collection.js';
import { filledVariables } from '../../scripts/operations/filled-variables.js';

/** A request that asks for one operation and nothing else. */
export interface ExampleRequest {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

const sessions = operationCollection(ROOT);
const examples = sessions.flatMap(({ identity, steps }) => {
  const answers = new Map(steps.map(({ name, answer }) => [name, answer]));
  return steps.map(({ document, variables }) => ({
    role: identity.role,
    operation: operationsIn(document).join(),
    request: { document, variables: filledVariables(variables, answers) },
  }));
});

/** The user of the role whose session the collection holds. @throws RangeError where it holds none */
export function userOf(role: Role): Identity {
  const session = sessions.find(({ identity }) => identity.role === role);
  if (session === undefined) throw new RangeError(`docs/operations holds no session of the role ${role}`);
  return session.identity;
}

/** True where the collection has an example of the operation. */
export function hasExample(operation: string): boolean {
  return examples.some((example) => example.operation === operation);
}

/**
 * A request for the operation from the collection: from the role's own session where it has one, for it knows what
 * is the role's own.
 * @param operation for instance `Query.codeLists`
 * @throws RangeError where the collection has no example
 */
export function exampleRequest(operation: string, role?: Role): ExampleRequest {
  const all = examples.filter((example) => example.operation === operation);
  const example = all.find((one) => one.role === role) ?? all[0];
  if (example === undefined) throw new RangeError(`docs/operations has no example of ${operation}`);
  return example.request;
}

/** The root fields that a document asks for, for instance `Query.codeLists`. */
export function operationsIn(document: string): readonly string[] {
  return parse(document).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = definition.operation.charAt(0).toUpperCase() + definition.operation.slice(1);
    return definition.selectionSet.selections
      .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
      .map(({ name }) => `${root}.${name.value}`);
  });
}
