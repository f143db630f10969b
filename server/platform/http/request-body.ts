import type { IncomingMessage } from 'node:http';
import { hostReadBody } from './host-read-body.js';

/** Largest body of a request, in bytes; a batch of 200 answers with nine texts of 200 characters each has 0.8 MB. */
export const BODY_LIMIT = 1_000_000;

/** The JSON of a request's body, or why it is refused, as an HTTP status: 400, 413, 415, or 500 where the host has taken it. */
export type RequestBody = { readonly json: unknown } | { readonly refused: 400 | 413 | 415 | 500 };

/** Reads a body of JSON. Compressed ones are refused: they may be a thousand times what they seem. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const { headers } = request;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || headers['content-encoding'] !== undefined) return { refused: 415 };
  const byHost = hostReadBody(request);
  if (byHost === 'lost') return { refused: 500 };
  if (byHost !== undefined) return jsonOf(byHost.made);
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
  return jsonOf(Buffer.concat(chunks));
}

// A host's parser makes an object, a text or bytes of a body.
function jsonOf(body: unknown): RequestBody {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return { json: body };
  if (body.length > BODY_LIMIT) return { refused: 413 };
  try {
    const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { json: JSON.parse(text) };
  } catch {
    return { refused: 400 };
  }
}
