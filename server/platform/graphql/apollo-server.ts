import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Logger } from '@avstamp/plugin-sdk';
import type { GraphQLSchema } from 'graphql';
import { documentExecutor } from './compiled-documents.js';
import { DocumentStore } from './document-store.js';
import { maskError } from './mask-error.js';
import { MAX_TOKENS, queryLimits } from './query-limits.js';
import type { RequestContext } from './request-context.js';
import { requestLimits } from './request-limits.js';
import { parseTrustedDocuments, type TrustedDocuments } from './trusted-documents.js';
import { withoutUnusedPlugins } from './unused-plugins.js';

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
  const { schema } = options;
  const trusted = parseTrustedDocuments(schema, options.trustedDocuments);
  const ownDocuments = new Set(trusted.map(([, document]) => document));
  const server = new ApolloServer<RequestContext>({
    gateway: executedBy(schema, documentExecutor(schema, ownDocuments)),
    plugins: [requestLimits(ownDocuments), ...withoutUnusedPlugins()],
    introspection: options.introspection,
    formatError: maskError(options.logger),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: queryLimits(),
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: new DocumentStore(trusted),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: { debug() {}, ...quietLogger(options.logger) },
  });
  await server.start();
  return server;
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

// Apollo Server takes an executor through this door alone; there is no gateway behind it.
function executedBy(schema: GraphQLSchema, carryOut: ReturnType<typeof documentExecutor>): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operationName, request, context }) =>
        carryOut({
          document,
          operationName,
          variables: request.variables ?? {},
          context: contextOf(context),
        }),
    }),
    stop: async () => undefined,
  };
}

// What comes through that door is typed loosely; it is what the server was asked with.
function contextOf(context: object): RequestContext {
  return context as RequestContext;
}

// Apollo Server's own lines may quote what clients sent: they are kept as a fact that something was said.
function quietLogger(logger: Logger): Record<'info' | 'warn' | 'error', () => void> {
  return {
    info: () => undefined,
    warn: () => logger.warn('graphql-server-warning'),
    error: () => logger.error('graphql-server-error'),
  };
}
