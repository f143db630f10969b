import type { ApolloClient } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { avstampClient } from '../connection/avstamp-client.js';

/** The context that the elements of a page have in common, and the client that they ask with. */
export interface PageHost {
  context(): HostContext;
  readonly client: ApolloClient;
  change(context: HostContext): void;
  /** @returns what ends it */
  subscribe(changed: () => void): () => void;
}

/** Keeps the page's context for its elements: with one client, what one widget has fetched the other need not. */
export function pageHost(first: HostContext, given?: ApolloClient): PageHost {
  const listeners = new Set<() => void>();
  let latest = first;
  return {
    context: () => latest,
    client: given ?? avstampClient(() => latest),
    change: (context) => {
      latest = context;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
