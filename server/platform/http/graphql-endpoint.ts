import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { LocalizedText } from '../../kernel/index.js';
import { type DocumentChoice, type RequestContext, requestedDocument } from '../graphql/index.js';
import { answerFailure } from './answer-failure.js';
import { BODY_LOST } from './host-read-body.js';
import { answer, answerError, answerRefusal } from './http-answer.js';
import type { Endpoint } from './module-handler.js';
import { readBody } from './request-body.js';

const REFUSALS = {
  400: 'The body is not JSON in UTF-8.',
  413: 'The body is too large.',
  415: 'The body must be application/json, and not compressed.',
  500: BODY_LOST,
} as const;

/** Answers GraphQL requests. Only POST: what stands in a URL ends in logs, and queries name households. */
export function graphqlEndpoint(
  server: ApolloServer<RequestContext>,
  documents: DocumentChoice,
  contextOf: (headers: IncomingMessage['headers']) => Promise<RequestContext>,
): Endpoint {
  return async (request, response) => {
    if (request.method !== 'POST') {
      answerError(response, 405, 'BAD_REQUEST', 'Use POST.', { allow: 'POST' });
      return;
    }
    const body = await readBody(request);
    if ('refused' in body) {
      answerError(response, body.refused, 'BAD_REQUEST', REFUSALS[body.refused]);
      return;
    }
    const requested = requestedDocument(body.json, documents);
    if ('refused' in requested) {
      answerRefusal(response, 400, requested.refused);
      return;
    }
    const context = await contextOf(request.headers).catch((failure: unknown) => {
      answerFailure(response, failure, NOT_NOW);
    });
    if (context === undefined) return;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const result = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: requested.body },
      context: async () => context,
    });
    // Answers in parts come of @defer only, which the schema does not have.
    const text = result.body.kind === 'complete' ? result.body.string : '';
    answer(response, result.status ?? 200, text, Object.fromEntries(result.headers));
  };
}

const NOT_NOW: LocalizedText = {
  sv: 'Det går inte att avgöra vem som frågar just nu. Försök igen om en stund.',
  en: 'Who asks cannot be told just now. Try again in a while.',
};
