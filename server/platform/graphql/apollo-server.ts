import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from '@avstamp/plugin-sdk';
import type { GraphQLSchema } from 'graphql';
import { DocumentStore } from './document-store.js';
import { maskError } from './mask-error.js';
import { MAX_TOKENS, queryLimits } from './query-limits.js';
import type { RequestContext } from './request-context.js';
import { parseTrustedDocuments, type TrustedDocuments } from './trusted-documents.js';

/** What the server is made with. */
export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Whether clients may ask what the schema holds. */
  readonly introspection: boolean;
  /** Documents that no limit is set to, because they are the module's own. */
  readonly trustedDocuments: TrustedDocuments;
}

/**
 * A started server: limits and masking on, and everything that is not used off.
 * @throws RangeError where the schema does not answer a trusted document
 */
export async function startGraphqlServer(
  options: GraphqlServerOptions,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: options.introspection,
    formatError: maskError(options.logger),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: queryLimits(),
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: new DocumentStore(parseTrustedDocuments(options.schema, options.trustedDocuments)),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // Nothing here may be kept in caches, and the plugin would look at every field of every answer.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    nodeEnv: 'production',
    logger: { debug() {}, ...quietLogger(options.logger) },
  });
  await server.start();
  return server;
}

// Apollo Server's own lines may quote what clients sent: they are kept as a fact that something was said.
function quietLogger(logger: Logger): Record<'info' | 'warn' | 'error', () => void> {
  return {
    info: () => undefined,
    warn: () => logger.warn('graphql-server-warning'),
    error: () => logger.error('graphql-server-error'),
  };
}
