import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { answeredTypes } from './answered-types.js';
import type { RequestContext } from './request-context.js';
import { rootFields } from './root-fields.js';

/** Decides who may ask for what; one decision for each root field of the schema. */
export interface OperationGuard {
  /** True where a policy speaks of the operation, for instance `Query.codeLists`. */
  knows(operation: string): boolean;
  /** True where the operation may have the object type in its answer. */
  mayTell(operation: string, type: string): boolean;
  /** @throws DomainError where the one who asks may not */
  check(operation: string, context: RequestContext): void;
}

/**
 * Puts the guard before every root field of the schema.
 * @throws RangeError where a root field has no policy, or leads to a type that its policy does not let it tell of:
 * what nobody has decided about is never served
 */
export function guardOperations(schema: GraphQLSchema, guard: OperationGuard): GraphQLSchema {
  const operations = rootFields(schema);
  const undecided = operations
    .map(({ operation }) => operation)
    .filter((operation) => !guard.knows(operation));
  if (undecided.length > 0) throw new RangeError(`no policy says who may ask for ${undecided.join(', ')}`);
  for (const { operation, field } of operations) {
    const untold = answeredTypes(schema, field.type).filter((type) => !guard.mayTell(operation, type));
    if (untold.length > 0) throw new RangeError(`no policy lets ${operation} tell of ${untold.join(', ')}`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: RequestContext, info) => {
      guard.check(operation, context);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
