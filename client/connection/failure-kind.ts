import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/**
 * Why an answer did not come, as far as the person at the screen can do something about it.
 *
 * - `signedOut`: the token is not taken, also after the host has been asked for another
 * - `noPermission`: the role may not
 * - `notFound`: it is not there, or not for this user
 * - `unreachable`: no answer came: the network or the server is away
 * - `failed`: all else
 */
export type FailureKind = 'signedOut' | 'noPermission' | 'notFound' | 'unreachable' | 'failed';

const BY_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'noPermission',
  NOT_FOUND: 'notFound',
};
const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'signedOut',
  403: 'noPermission',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

/** What kind of failure an error of Apollo Client's is. */
export function failureKind(error: unknown): FailureKind {
  if (CombinedGraphQLErrors.is(error)) {
    const kinds = error.errors.map(({ extensions }) => BY_CODE[String(extensions?.['code'])]);
    return kinds.find((kind) => kind !== undefined) ?? 'failed';
  }
  if (ServerError.is(error)) return BY_STATUS[error.statusCode] ?? 'failed';
  // Without a network the host cannot give a token either, and fails in its own way.
  return error instanceof TypeError || isOffline() ? 'unreachable' : 'failed';
}

const isOffline = (): boolean => typeof navigator !== 'undefined' && navigator.onLine === false;
