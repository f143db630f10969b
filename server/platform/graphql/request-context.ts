import type { Identity } from '@avstamp/plugin-sdk';

/**
 * The GraphQL context of one request. What belongs to the request stands in an object of its own, because Apollo
 * Server copies the context and changes to the copy are lost.
 */
export interface RequestContext {
  readonly request: {
    /** Who asks; undefined where the request proves no identity. */
    readonly identity: Identity | undefined;
  };
}
