import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError } from 'graphql';
import { answerSize } from './answer-size.js';
import { InputRefusal } from './input-refusal.js';
import { longestList } from './longest-list.js';
import type { RequestContext } from './request-context.js';

/** Most values in an answer: a full page of the largest list takes some 16,000. */
export const ANSWER_LIMIT = 20_000;
/** Most things in any list that comes with a request. Operations take fewer, and say so with a finding of their own. */
export const LIST_LIMIT = 1_000;

/**
 * What depends on the variables of a request: how large its lists are, and how large the answer to a document that
 * is not among the trusted ones may be.
 */
export function requestLimits(trusted: ReadonlySet<DocumentNode>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
        if (longestList(variables) > LIST_LIMIT) throw tooLongList();
        if (operation === undefined || trusted.has(document)) return;
        if (answerSize({ schema, document, operation, variables }) > ANSWER_LIMIT) throw tooMuch();
      },
    }),
  };
}

/** The document asks for too much. */
export function tooMuch(): GraphQLError {
  return new GraphQLError(
    'The document asks for too much at once. Ask for smaller pages, or for less of each.',
    {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    },
  );
}

/** A list in the request is too long. */
export function tooLongList(): GraphQLError {
  const refusal = new InputRefusal({
    sv: 'En lista får ha högst 1\u202f000 poster. Dela upp begäran.',
    en: 'A list may have at most 1,000 items. Divide the request.',
  });
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 400 } } });
}
