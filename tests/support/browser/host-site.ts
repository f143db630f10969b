import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostContract, Identity } from '@avstamp/plugin-sdk';
import { issueDemoToken } from '../../../demo/identity/index.js';
import { DEMO_KEY, type RunningPlugin, startPlugin } from '../running-plugin.js';
import { builtEmbed, builtHosts } from './built-pages.js';
import { policyWithFramesOf, STRICT_POLICY } from './content-security-policy.js';
import { type PageServer, startPageServer } from './page-server.js';

/** A host in full: its pages, its sign-in, the module and a database, on one origin. */
export interface HostSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly plugin: RunningPlugin;
  /** Why tokens were asked for: `first` or `rejected`, in order. */
  readonly tokenRequests: readonly string[];
  /** Serves the pages and the sign-in at another origin too, from which frames of this one can be shown. */
  readonly atAnotherOrigin: () => Promise<PageServer>;
  stop(): Promise<void>;
}

/** What a host is started with. */
export interface HostSiteOptions {
  /** Who may sign in, by the name that pages ask with (`?as=caseworker`). */
  readonly people: Readonly<Record<string, Identity>>;
  readonly react?: '18' | '19';
  readonly parts?: Partial<HostContract>;
  /** Whether the first token that is asked for has ended already. */
  readonly firstTokenHasEnded?: boolean;
  readonly policy?: string;
  /** The origins that may show the pages for frames. */
  readonly allowedOrigins?: () => readonly string[];
}

/** Starts a host whose pages are under the strictest policy. */
export async function startHostSite(options: HostSiteOptions): Promise<HostSite> {
  const { people, react = '19', parts = {}, policy = STRICT_POLICY, allowedOrigins = () => [] } = options;
  const plugin = await startPlugin(parts);
  const tokenRequests: string[] = [];

  async function giveToken({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { searchParams } = new URL(url, 'http://host');
    const why = searchParams.get('why') ?? '';
    const person = people[searchParams.get('as') ?? ''];
    const hasEnded = options.firstTokenHasEnded === true && tokenRequests.length === 0;
    tokenRequests.push(why);
    if (person === undefined) response.writeHead(404).end();
    else response.end(await issueDemoToken(DEMO_KEY, person, hasEnded ? '-1h' : '8h'));
  }

  const giveSettings = (_request: IncomingMessage, response: ServerResponse): void => {
    response.end(JSON.stringify({ allowedOrigins: allowedOrigins() }));
  };

  const hosts = await builtHosts(react);
  const server = await startPageServer({
    policy,
    folders: { '/embed/': await builtEmbed(), '/': hosts },
    answers: {
      '/graphql': plugin.handler,
      '/token': giveToken,
      '/embed/embed.json': giveSettings,
      '/embed.json': giveSettings,
    },
  });
  return {
    url: server.url,
    plugin,
    tokenRequests,
    atAnotherOrigin: () =>
      startPageServer({
        policy: policyWithFramesOf(server.url),
        folders: { '/': hosts },
        answers: { '/token': giveToken },
      }),
    stop: async () => {
      await server.stop();
      await plugin.stop();
    },
  };
}
