import type { HostContract } from '@avstamp/plugin-sdk';
import type { GraphQLSchema } from 'graphql';
import { startGraphqlServer } from './platform/graphql/index.js';
import { type Endpoint, graphqlEndpoint } from './platform/http/index.js';
import type { RequestParts } from './requests/index.js';
import { moduleSubgraph } from './subgraph.js';

/** What answers gateways. */
export interface RunningSubgraph {
  /** By path; none in a host that wants no subgraph. */
  readonly endpoints: readonly (readonly [path: string, endpoint: Endpoint])[];
  stop(): Promise<void>;
}

/** Serves the module as a subgraph at `/subgraph`, where the host wants it, within the same limits as all else. */
export async function startSubgraph(
  schema: GraphQLSchema,
  { subgraph, logger, introspection = false }: Pick<HostContract, 'subgraph' | 'logger' | 'introspection'>,
  requests: RequestParts,
  contextOf: Parameters<typeof graphqlEndpoint>[2],
): Promise<RunningSubgraph> {
  if (subgraph !== true) return { endpoints: [], stop: async () => undefined };
  const server = await startGraphqlServer({
    schema: moduleSubgraph(schema, requests),
    logger,
    introspection,
    trustedDocuments: new Map(),
  });
  const documents = { trusted: new Map<string, string>(), trustedOnly: false };
  return {
    endpoints: [['/subgraph', graphqlEndpoint(server, documents, contextOf)]],
    stop: () => server.stop(),
  };
}
