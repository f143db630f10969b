import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context.js';

/** A document with what it is to be carried out with. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Most errors in variables that are told of at once, as graphql-js has it. */
const MAX_VARIABLE_ERRORS = 50;

/**
 * Carries out documents: queries among the trusted ones compiled, once each, and everything else as graphql-js does.
 * Code is never made of a text that came with a request. Variables are checked by graphql-js in both cases, so
 * that what is refused, and how, is the same.
 */
export function documentExecutor(
  schema: GraphQLSchema,
  trusted: ReadonlySet<DocumentNode>,
): (execution: Execution) => Promise<ExecutionResult> {
  const compiled = new Map<DocumentNode, CompiledQuery | undefined>();
  const compiledOf = (document: DocumentNode): CompiledQuery | undefined => {
    if (trusted.has(document) && !compiled.has(document)) compiled.set(document, compile(schema, document));
    return compiled.get(document);
  };
  return async ({ document, operationName, variables, context }) => {
    const query = compiledOf(document);
    if (query === undefined)
      return execute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables,
        contextValue: context,
      });
    const definitions = getOperationAST(document)?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: MAX_VARIABLE_ERRORS });
    return errors === undefined
      ? withOwnErrors(await query.query(undefined, context, withDefaults(definitions, variables)))
      : { errors };
  };
}

// The compiler forgets the default of a variable that must not be null.
function withDefaults(
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const left = definitions.flatMap(({ variable, defaultValue }) => {
    const name = variable.name.value;
    if (defaultValue === undefined || given[name] !== undefined) return [];
    return [[name, valueFromASTUntyped(defaultValue)] as const];
  });
  return left.length === 0 ? given : { ...given, ...Object.fromEntries(left) };
}

// The compiler's errors lack parts that every other error has. Places in a text that the client has not sent are left out.
function withOwnErrors({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (errors === undefined) return result;
  const own = errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path: path ?? null, originalError }),
  );
  return { ...result, errors: own };
}

function isQuery(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === OperationTypeNode.QUERY;
}

// Mutations, and what cannot be compiled, are carried out all the same.
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | undefined {
  const result = isQuery(document) ? compileQuery(schema, document) : {};
  return isCompiledQuery(result) ? result : undefined;
}
