import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

/** Decides who may ask for what; one decision for each root field of the schema. */
export interface OperationGuard {
  /** True where a policy speaks of the operation, for instance `Query.codeLists`. */
  knows(operation: string): boolean;
  /** @throws DomainError where the one who asks may not */
  check(operation: string, context: RequestContext): void;
}

/**
 * Puts the guard before every root field of the schema.
 * @throws RangeError where a root field has no policy: what nobody has decided about is never served
 */
export function guardOperations(schema: GraphQLSchema, guard: OperationGuard): GraphQLSchema {
  const operations = rootFields(schema);
  const undecided = operations
    .map(({ operation }) => operation)
    .filter((operation) => !guard.knows(operation));
  if (undecided.length > 0) throw new RangeError(`no policy says who may ask for ${undecided.join(', ')}`);
  for (const { operation, field } of operations) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: RequestContext, info) => {
      guard.check(operation, context);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}

function rootFields(
  schema: GraphQLSchema,
): { operation: string; field: GraphQLField<unknown, RequestContext> }[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      operation: `${root?.name}.${field.name}`,
      field,
    })),
  );
}
