import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCaseDatabase } from '../../demo/lyktan/database/case-database.js';
import { fillCaseDatabase } from '../../demo/lyktan/database/fill-case-database.js';
import { startCaseSystem } from '../../demo/lyktan/start-case-system.js';
import { avstamp } from '../support/avstamp.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** An answer of the case system. */
export interface CaseAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The case system with its invented cases, which the module has taken over. */
export interface RunningSystem {
  readonly url: string;
  readonly database: TestDatabase;
  /** Signs somebody in. @returns the cookie */
  signIn(subject: string): Promise<string>;
  /** Asks the case system's own GraphQL. */
  ask(cookie: string, query: string, variables?: object): Promise<CaseAnswer>;
  /** Asks the module's GraphQL as the pages do: with a token that the case system gives. */
  askModule(cookie: string, query: string, variables?: object): Promise<CaseAnswer>;
  /** A page, as a browser asks for it. */
  page(path: string): Promise<Response>;
  stop(): Promise<void>;
}

// What the build makes of the pages is looked at in a browser, elsewhere.
const PAGE = '<!doctype html><title>Lyktan</title>';

/** Starts it on a database of the test's own. @param month `YYYY-MM`, the last one with decisions */
export async function runningCaseSystem(month: string): Promise<RunningSystem> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'avstamp-lyktan-'));
  const cases = await openCaseDatabase(database.urls.admin);
  await fillCaseDatabase(cases, month);
  await cases.end();
  const place = { folder, urls: database.urls };
  const host = ['--host', 'demo/dist/host.js', '--changed-since', '2000-01-01'];
  const { exitCode, error } = await avstamp(['take-over', ...host], place);
  if (exitCode !== 0) throw new Error(error);
  const pages = join(folder, 'pages');
  await mkdir(pages);
  await writeFile(join(pages, 'index.html'), PAGE);
  const { url, stop } = await startCaseSystem({ databaseUrls: database.urls, folder, port: 0, pages });
  const post = async (path: string, headers: Record<string, string>, body?: object): Promise<CaseAnswer> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  return {
    url,
    database,
    signIn: async (subject) => {
      const { headers } = await post('/session', {}, { subject });
      return headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    ask: (cookie, query, variables) => post('/graphql', { cookie }, { query, variables }),
    askModule: async (cookie, query, variables) => {
      const { token } = (await post('/token', { cookie })).body as { readonly token: string };
      return post('/avstamp/graphql', { authorization: `Bearer ${token}` }, { query, variables });
    },
    page: (path) => fetch(`${url}${path}`),
    stop: async () => {
      await stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
