import type { GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../request-context.js';

/** A reference to an entity as another subgraph sends it: anything may stand in it. */
export type EntityReference = Readonly<Record<string, unknown>>;

/** A type that other subgraphs know by its key, and may add to. */
export interface Entity {
  readonly type: string;
  /** The fields of the key, as `@key` takes them. */
  readonly key: string;
  /**
   * What stands behind references, all those of one request at once and in their order. Null for what is not there and for
   * what the one who asks may not see: nobody can tell the two apart.
   */
  readonly resolve: (
    references: readonly EntityReference[],
    context: RequestContext,
  ) => Promise<readonly (object | null)[]>;
}

/** A field that only the subgraph has, on an entity. */
export interface EntityField {
  readonly type: string;
  readonly field: string;
  readonly resolve: GraphQLFieldResolver<EntityReference, RequestContext>;
}

/** What makes a subgraph of a schema. */
export interface SubgraphParts {
  readonly entities: readonly Entity[];
  readonly fields: readonly EntityField[];
  /** Types and fields that only the subgraph has, as a document; entities are written there without their keys. */
  readonly additions: string;
  /** Types that other subgraphs may give as well, with the same fields. */
  readonly shareable: readonly string[];
}
