import { tmpdir } from 'node:os';
import {
  CONTRACT_VERSION,
  type EventOutlet,
  type HostContract,
  type Identity,
  type ModuleContract,
} from '@avstamp/plugin-sdk';
import { createServerPlugin, startHttpServer } from '@avstamp/server';
import { demoIdentityProvider, issueDemoToken } from '../../demo/identity/index.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** An answer over HTTP, as text and as what the text holds. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly locations?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

/** The module running in a host of its own, on a database of its own. */
export interface RunningPlugin {
  readonly url: string;
  /** For a server of the host's own to mount. */
  readonly handler: ModuleContract['handler'];
  readonly database: TestDatabase;
  /** All that has been logged, as JSON. */
  readonly log: readonly string[];
  /** Asks as somebody, or as nobody. */
  ask(query: string, variables?: object, identity?: Identity): Promise<Answer>;
  /** Runs a job as the host's scheduler does. Only where it was started with jobs. */
  runJob(name: string, payload?: object): Promise<void>;
  /** What a host may ask of events. Only where it was started with jobs. */
  readonly events: EventOutlet | undefined;
  stop(): Promise<void>;
}

/** The key that tokens of the demonstration host are signed with in tests. */
export const DEMO_KEY = new Uint8Array(32).fill(1);

/** Starts the module with what the test wants otherwise than other tests. */
export async function startPlugin(
  parts: Partial<HostContract> = {},
  { withJobs = false }: { readonly withJobs?: boolean } = {},
): Promise<RunningPlugin> {
  const database = await createTestDatabase();
  const log: string[] = [];
  const keep = (...line: readonly unknown[]): void => {
    log.push(JSON.stringify(line));
  };
  const clock = parts.clock ?? { now: () => new Date('2013-04-02T08:00:00Z') };
  const logger = { info: keep, warn: keep, error: keep };
  const plugin = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: database.urls,
    ...(withJobs ? { jobDatabaseUrls: database.urls } : {}),
    identity: demoIdentityProvider(DEMO_KEY),
    clock,
    logger,
    fileStore: { folder: tmpdir() },
    scheduler: { runBy: 'nobody' },
    ...parts,
  });
  const server = await startHttpServer({ handler: plugin.handler, port: 0 });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    handler: plugin.handler,
    database,
    log,
    ask: async (query, variables = {}, identity) => {
      const token = identity === undefined ? undefined : await issueDemoToken(DEMO_KEY, identity);
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return post(url, JSON.stringify({ query, variables }), headers);
    },
    runJob: async (name, payload) => {
      const job = plugin.jobs.find((one) => one.name === name);
      if (job === undefined) throw new Error(`no job ${name}`);
      await job.run(payload, { clock, logger, signal: new AbortController().signal });
    },
    events: plugin.events,
    stop: async () => {
      await server.stop();
      await plugin.stop();
      await database.drop();
    },
  };
}

/** Sends a body of JSON to `/graphql`. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { data, errors = [] }: Pick<Answer, 'data'> & Partial<Pick<Answer, 'errors'>> = JSON.parse(text);
  return { status: response.status, text, data, errors };
}
