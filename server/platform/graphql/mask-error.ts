import type { Logger } from '@avstamp/plugin-sdk';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError, fillText, type LocalizedText } from '../../kernel/index.js';
import { logFailure } from '../failure-log.js';
import { HostPortFailure } from '../host-ports/index.js';
import { InputRefusal } from './input-refusal.js';
import { withoutLongNumbers } from './long-number.js';

/** The codes of errors in the request itself, which Apollo Server words without knowing any data of ours. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  // Clients that send hashes ask again with the whole document when they are told so.
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** graphql-js says this of `mutation` and `subscription` only when it executes, and gives it no code. */
const NO_SUCH_OPERATION = /^Schema is not configured to execute \w+ operation\.$/;

const UNEXPECTED: LocalizedText = {
  sv: 'Något gick fel i systemet. Försök igen, och ange referensen {reference} om du behöver hjälp.',
  en: 'Something went wrong in the system. Try again, and quote the reference {reference} if you need help.',
};

/**
 * What a client may see of an error: expected ones with their code and texts, errors in the request as they
 * are, and everything else as a text with a reference. What happened stands in the log under that reference.
 */
export function maskError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const place = {
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
    };
    const shown = (code: string, text: LocalizedText, more: object = {}): GraphQLFormattedError => ({
      message: text.en,
      ...place,
      extensions: { code, text: { sv: text.sv, en: text.en }, ...more },
    });
    const cause = innermost(error);
    if (cause instanceof DomainError) return shown(cause.code, cause.text);
    // Logged where it happened; its text is made to be shown.
    if (cause instanceof HostPortFailure) return shown('UNAVAILABLE', cause.text);
    const code = formatted.extensions?.['code'];
    if (cause instanceof InputRefusal) return shown('BAD_USER_INPUT', cause.text);
    if (REQUEST_ERRORS.has(code)) {
      return { message: withoutLongNumbers(formatted.message), ...place, extensions: { code } };
    }
    if (path === undefined && NO_SUCH_OPERATION.test(formatted.message)) {
      return { message: formatted.message, ...place, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } };
    }
    const reference = logFailure(logger, 'graphql', cause);
    return shown('INTERNAL_SERVER_ERROR', fillText(UNEXPECTED, { reference }), { reference });
  };
}

// Each layer wraps what the one below has thrown.
function innermost(error: unknown): unknown {
  const inner = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  return inner === undefined ? error : innermost(inner);
}
