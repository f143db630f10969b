import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a page server answers: folders of files, and functions for the rest, each by the beginning of the path. */
export interface PageServerOptions {
  readonly policy: string;
  readonly folders: Readonly<Record<string, string>>;
  readonly answers?: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse) => void | Promise<void>>
  >;
}

/** A server of pages on a port of its own. */
export interface PageServer {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server that gives every answer the content security policy. */
export async function startPageServer({
  policy,
  folders,
  answers = {},
}: PageServerOptions): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    response.setHeader('content-security-policy', policy);
    // Chromium asks for it by itself, and calls its absence an error.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const answer = Object.entries(answers).find(([start]) => pathname.startsWith(start))?.[1];
    return answer === undefined ? giveFile(pathname, folders, response) : answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function giveFile(
  pathname: string,
  folders: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  const [start, folder] = Object.entries(folders).find(([one]) => pathname.startsWith(one)) ?? ['', ''];
  const rest = normalize(pathname.slice(start.length));
  const file = join(folder, pathname.endsWith('/') ? join(rest, 'index.html') : rest);
  const content =
    folder === '' || rest.startsWith('..') ? undefined : await readFile(file).catch(() => undefined);
  if (content === undefined) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(content);
}
