import { ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import type { AccessTokenGetter } from '@avstamp/plugin-sdk/client';
import { failureKind } from './failure-kind.js';

/**
 * Sends each request with the host's token. Where the server turns it down, the host is asked once more, told so, and
 * the request is sent again: a token that ends in the middle of a save is no reason to lose what was typed.
 */
export function accessTokenLink(accessToken: AccessTokenGetter): ApolloLink {
  const askAgain = new ErrorLink(({ error, operation, forward }) => {
    if (failureKind(error) !== 'signedOut' || wasRejected(operation.getContext())) return undefined;
    operation.setContext({ tokenWasRejected: true });
    return forward(operation);
  });
  const withToken = new SetContextLink(async (context) => {
    const token = await accessToken({ rejected: wasRejected(context) });
    const headers: object = context['headers'] ?? {};
    return token === undefined ? {} : { headers: { ...headers, authorization: `Bearer ${token}` } };
  });
  return ApolloLink.from([askAgain, withToken]);
}

const wasRejected = (context: Readonly<Record<string, unknown>>): boolean =>
  context['tokenWasRejected'] === true;
