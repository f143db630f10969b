import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { FailureKind } from '../connection/failure-kind.js';
import { operationName } from '../saving/operation-name.js';
import type { StoryAnswer } from './story.js';

const CODES: Readonly<Partial<Record<FailureKind, string>>> = {
  signedOut: 'UNAUTHENTICATED',
  noPermission: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
};

/** A client that is answered by a story. An operation that the story has no answer for fails. */
export function storyClient(answers: readonly StoryAnswer[]): ApolloClient {
  const link = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        const asked = operationName(query);
        const given = answers.find(({ operation }) => operation === asked)?.give(variables) ?? 'failed';
        if (given === 'waits') return;
        if (typeof given === 'object') observer.next({ data: { ...given } });
        else observer.error(failureFor(given));
        observer.complete();
      }),
  );
  return new ApolloClient({ cache: new InMemoryCache(), link });
}

function failureFor(kind: FailureKind): Error {
  if (kind === 'unreachable') return new TypeError('no network in this story');
  const extensions = { code: CODES[kind] ?? 'INTERNAL_SERVER_ERROR' };
  return new CombinedGraphQLErrors({ errors: [{ message: 'failed in this story', extensions }] });
}
