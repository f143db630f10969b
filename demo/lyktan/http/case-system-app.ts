import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { ModuleContract } from '@avstamp/plugin-sdk';
import express, { type Express, type Request, type Response } from 'express';
import type { Cases } from '../cases/cases.js';
import type { CaseDatabase } from '../database/case-database.js';
import { type CaseContext, resolvers } from '../graphql/resolvers.js';
import { SCHEMA } from '../graphql/schema.graphql.js';
import type { Sessions } from '../users/sessions.js';
import { securityHeaders } from './security-headers.js';
import { sessionIn } from './session-cookie.js';
import { sessionRoutes } from './session-routes.js';

/** What the case system is made of. */
export interface CaseSystemParts {
  readonly cases: Cases;
  readonly database: CaseDatabase;
  readonly sessions: Sessions;
  /** The key that tokens for the module are signed with. */
  readonly key: Uint8Array;
  readonly module: Pick<ModuleContract, 'handler'>;
  /** The folder of the built pages. */
  readonly pages: string;
}

/** The case system over HTTP, with the module under `/avstamp`. */
export async function caseSystemApp(parts: CaseSystemParts): Promise<Express> {
  const { cases, database, sessions, key, module, pages } = parts;
  const graphql = new ApolloServer<CaseContext>({
    typeDefs: SCHEMA,
    resolvers: resolvers(cases, database),
    introspection: false,
    includeStacktraceInErrorResponses: false,
  });
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  // The module reads its own requests: it stands before everything that would read them.
  app.use('/avstamp', (request, response) => module.handler(request, response));
  app.use(securityHeaders);
  app.use(sessionRoutes(sessions, key));
  app.use(
    '/graphql',
    express.json({ limit: '100kb' }),
    expressMiddleware(graphql, { context: async ({ req }) => ({ user: sessions.userOf(sessionIn(req)) }) }),
  );
  app.use(express.static(pages, { index: 'index.html' }));
  // Every address of the pages is read by the pages themselves.
  app.get('/{*page}', (_request: Request, response: Response) =>
    response.sendFile('index.html', { root: pages }),
  );
  return app;
}
