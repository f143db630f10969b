import type { ServerResponse } from 'node:http';
import type { LocalizedText } from '../../kernel/index.js';

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with text of a type, or with bytes, and with the headers that every answer has. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
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

/** Answers that the request is refused, in both languages, as refusals of the schema's operations are. */
export function answerRefusal(
  response: ServerResponse,
  status: number,
  { code, text }: { readonly code: string; readonly text: LocalizedText },
): void {
  const extensions = { code, text: { sv: text.sv, en: text.en } };
  answer(response, status, JSON.stringify({ errors: [{ message: text.en, extensions }] }));
}
