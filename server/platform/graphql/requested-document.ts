import type { LocalizedText } from '../../kernel/index.js';
import { documentId, type TrustedDocuments } from './trusted-documents.js';

/** Which documents are run. */
export interface DocumentChoice {
  readonly trusted: TrustedDocuments;
  /** True where no other document is. */
  readonly trustedOnly: boolean;
}

/** The body with the document's text in it, or why the request is refused. */
export type RequestedDocument =
  | { readonly body: unknown }
  | { readonly refused: { readonly code: string; readonly text: LocalizedText } };

/**
 * Finds the document that a request names. It is named as the draft of GraphQL over HTTP does (`documentId`:
 * `sha256:` and the hash, appendix A), or as Apollo Client does (`extensions.persistedQuery.sha256Hash`).
 */
export function requestedDocument(
  body: unknown,
  { trusted, trustedOnly }: DocumentChoice,
): RequestedDocument {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body };
  const { documentId: named, query, extensions, ...rest }: Readonly<Record<string, unknown>> = { ...body };
  if (named !== undefined && query !== undefined) return refused('BAD_REQUEST', NOT_BOTH);
  if (query !== undefined)
    return trustedOnly && !isTrusted(query, trusted) ? refused(NOT_TRUSTED, TEXT) : { body };
  const id = named === undefined ? hashIn(extensions) : named;
  const text = typeof id === 'string' ? trusted.get(id.replace(/^sha256:/, '')) : undefined;
  if (text !== undefined) return { body: { ...rest, query: text } };
  if (named !== undefined) return refused('DOCUMENT_NOT_FOUND', UNKNOWN);
  return trustedOnly ? refused(NOT_TRUSTED, TEXT) : { body };
}

const NOT_TRUSTED = 'DOCUMENT_NOT_TRUSTED';

const TEXT: LocalizedText = {
  sv: 'Här körs bara modulens egna dokument. Ange ett av dem med documentId, eller be driften tillåta egna frågor.',
  en: "Only the module's own documents are run here. Name one of them by documentId, or ask operations to allow queries of your own.",
};

const UNKNOWN: LocalizedText = {
  sv: 'Modulen känner inte dokumentet. Uppdatera klienten till samma version som servern.',
  en: 'The module does not know the document. Update the client to the version of the server.',
};

const NOT_BOTH: LocalizedText = {
  sv: 'Ange documentId eller query, inte båda.',
  en: 'Give documentId or query, not both.',
};

function refused(code: string, text: LocalizedText): RequestedDocument {
  return { refused: { code, text } };
}

function isTrusted(query: unknown, trusted: TrustedDocuments): boolean {
  return typeof query === 'string' && trusted.has(documentId(query));
}

function hashIn(extensions: unknown): unknown {
  const persisted: unknown = memberOf(extensions, 'persistedQuery');
  return memberOf(persisted, 'sha256Hash');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
