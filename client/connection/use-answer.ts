import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useHost } from '../host/use-host.js';
import { type FailureKind, failureKind } from './failure-kind.js';

/** The answer to a query, as a widget shows it. What has come once stays while it is asked for again. */
export type Answer<Data> = { readonly askAgain: () => void } & (
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: FailureKind }
  | { readonly status: 'answered'; readonly data: Data; readonly isAsking: boolean }
);

/**
 * Asks the module, with the client of the page.
 * @param freshness `cacheFirst` for what seldom changes; `alwaysAsk` shows what is known, and asks nevertheless
 */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  freshness: 'cacheFirst' | 'alwaysAsk' = 'alwaysAsk',
): Answer<Data> {
  const { client } = useHost();
  const fetchPolicy = freshness === 'cacheFirst' ? 'cache-first' : 'cache-and-network';
  const { data, dataState, error, loading, refetch } = useQuery<Data, OperationVariables>(document, {
    client,
    variables,
    fetchPolicy,
  });
  const askAgain = (): void => {
    // What comes of it is told by the hook; the promise would tell it a second time.
    refetch().catch(() => undefined);
  };
  if (dataState === 'complete') return { status: 'answered', data, isAsking: loading, askAgain };
  if (error !== undefined && !loading) return { status: 'failed', failure: failureKind(error), askAgain };
  return { status: 'loading', askAgain };
}
