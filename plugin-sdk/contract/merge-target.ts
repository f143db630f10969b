import type { IncomingMessage } from 'node:http';
import type { extendSchema, GraphQLError, GraphQLSchema } from 'graphql';

/** What of the host's copy of `graphql` the module merges with. */
export interface GraphqlCopy {
  readonly extendSchema: typeof extendSchema;
  readonly GraphQLError: typeof GraphQLError;
  readonly GraphQLSchema: typeof GraphQLSchema;
}

/** How the module's schema becomes part of another. */
export interface MergeTarget {
  /** The host's executable schema, which is left as it is; without it the host merges `mergeable` with tools of its own. */
  readonly schema?: GraphQLSchema;
  /** The host's `graphql`, where it is another copy than the module's: `import * as graphql from 'graphql'`. */
  readonly graphql?: GraphqlCopy;
  /**
   * Letters and digits that the module's names begin with: `avstamp` makes `AvstampHousehold` and `avstampHouseholdMonth`.
   * Names stay as they are where it is left out.
   */
  readonly prefix?: string;
  /** Where the headers of a request are in the host's GraphQL context: the identity port is asked with them. */
  readonly headersOf: (context: unknown) => IncomingMessage['headers'];
  /** Texts of the host's documents that may ask for the module's part where `documents` is `trustedOnly`. */
  readonly documents?: readonly string[];
}
