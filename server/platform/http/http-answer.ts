import type { ServerResponse } from 'node:http';

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with text of a type, and with the headers that every answer has. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json; charset=utf-8' },
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, ...ALWAYS, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Answers that the request cannot be served, in the form of a GraphQL error. */
export function answerError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  answer(response, status, body, { 'content-type': 'application/json; charset=utf-8', ...headers });
}
