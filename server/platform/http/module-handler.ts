import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Health, Logger } from '@avstamp/plugin-sdk';
import { logFailure } from '../failure-log.js';
import { answer, answerError } from './http-answer.js';
import { pathInModule } from './path-in-module.js';

/** Answers the requests to one path, or to all below it. @param path in the module, without the query */
export type Endpoint = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/** What the module answers over HTTP. */
export interface ModuleEndpoints {
  readonly graphql: Endpoint;
  /** What is answered besides, by path; a path that ends in a slash answers for all below it. */
  readonly further?: ReadonlyMap<string, Endpoint>;
  readonly health: () => Promise<Health>;
  readonly logger: Logger;
  /** What stands before the module's own paths in the host's server; empty for nothing. */
  readonly mountPath: string;
}

/**
 * The request handler of the module: `/graphql` and further paths; `/health`, which answers while the process lives; `/ready`, which
 * answers 200 only while the database does. Logs neither headers nor URLs: both may hold secrets.
 */
export function moduleHandler({
  graphql,
  further,
  health,
  logger,
  mountPath,
}: ModuleEndpoints): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathInModule(request, mountPath);
    if (path === '/graphql') return graphql(request, response, path);
    const endpoint = further?.get(path) ?? further?.get(firstFolderOf(path));
    if (endpoint !== undefined) return endpoint(request, response, path);
    if (path === '/health') return answer(response, 200, JSON.stringify({ status: 'alive' }));
    if (path !== '/ready') return answerError(response, 404, 'NOT_FOUND', 'There is nothing here.');
    const state = await health();
    return answer(response, state.ready ? 200 : 503, JSON.stringify(state));
  };
  return (request, response) => {
    serve(request, response).catch((failure: unknown) => {
      // Who has hung up gets no answer, and is no failure of ours.
      if (request.socket.destroyed) return;
      const reference = logFailure(logger, 'http', failure);
      answerError(response, 500, 'INTERNAL_SERVER_ERROR', `Something went wrong. Reference: ${reference}`);
    });
  };
}

/** The first part of a path that has more parts, for instance `/report-files/` of `/report-files/2013-03`. */
function firstFolderOf(path: string): string {
  return path.slice(0, path.indexOf('/', 1) + 1);
}
