import type { IncomingMessage } from 'node:http';

/** Largest body of a request, in bytes; a batch of 200 answers with nine texts of 200 characters each has 0.8 MB. */
export const BODY_LIMIT = 1_000_000;

/** The JSON of a request's body, or why it is refused, as an HTTP status: 400, 413 or 415. */
export type RequestBody = { readonly json: unknown } | { readonly refused: 400 | 413 | 415 };

/** Reads a body of JSON. Compressed ones are refused: they may be a thousand times what they seem. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const { headers } = request;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || headers['content-encoding'] !== undefined) return { refused: 415 };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What follows is read and dropped, so that the client gets to read the answer.
    if (bytes <= BODY_LIMIT) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > BODY_LIMIT * 10) break;
  }
  if (bytes > BODY_LIMIT) return { refused: 413 };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return { refused: 400 };
  }
}
