import type { IncomingMessage } from 'node:http';

/**
 * The path that is asked for, as the module knows it: without the query, and without what the handler is mounted under.
 * Express takes that off by itself, and says so in `baseUrl`; `http` and Fastify leave it there.
 */
export function pathInModule(request: IncomingMessage, mountPath: string): string {
  const path = request.url?.split('?')[0] ?? '';
  const isTakenOff = 'baseUrl' in request && typeof request.baseUrl === 'string' && request.baseUrl !== '';
  return !isTakenOff && path.startsWith(`${mountPath}/`) ? path.slice(mountPath.length) : path;
}
