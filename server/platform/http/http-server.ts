import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenError } from './listen-error.js';

/** Where and what a server of our own serves. */
export interface HttpServerOptions {
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** 0 takes a free one. */
  readonly port: number;
  /** `127.0.0.1` where not given: what must be reached from elsewhere is said, never assumed. */
  readonly address?: string;
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Takes no new requests, lets those under way end for at most `patienceMs`, and then closes. */
  stop(patienceMs?: number): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 5_000;
const PATIENCE_MS = 10_000;
const IDLE_CHECK_MS = 50;

/** Starts to listen. @throws OperatingError where the port is in use, or may not be used */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer(options.handler);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options.port)));
    server.listen(options.port, options.address ?? '127.0.0.1', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: (patienceMs = PATIENCE_MS) => stopServer(server, patienceMs),
  };
}

async function stopServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has been answered is kept for the next request, and there will be none.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}
