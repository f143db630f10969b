import type { IncomingMessage } from 'node:http';

/**
 * A body that a parser of the host has read before the request came to the module: what it made of it, as Express and its
 * parsers leave it in `request.body`, or `lost` where they left nothing.
 */
export type HostReadBody = { readonly made: unknown } | 'lost';

/** What the host has made of the body; undefined where the module is to read it. */
export function hostReadBody(request: IncomingMessage): HostReadBody | undefined {
  if (!request.readableEnded && !request.destroyed) return undefined;
  const made: unknown = 'body' in request ? request.body : undefined;
  return made === undefined ? 'lost' : { made };
}

/** For the host's developer: nobody else can mend it. */
export const BODY_LOST =
  'The host has read the body before Avstamp. Mount Avstamp before what reads bodies, or let that keep them in request.body: JSON as an object, files as a Buffer.';
