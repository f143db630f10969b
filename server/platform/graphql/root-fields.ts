import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

/** A field that clients can ask for by itself. */
export interface RootField {
  /** Root type and field, for instance `Query.codeLists`. */
  readonly operation: string;
  readonly field: GraphQLField<unknown, RequestContext>;
}

/** All operations of a schema. */
export function rootFields(schema: GraphQLSchema): readonly RootField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      operation: `${root?.name}.${field.name}`,
      field,
    })),
  );
}
