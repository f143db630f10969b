import { createHash } from 'node:crypto';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { misshapesOf, OperatingError, type Shape } from '../../kernel/index.js';
import { readJsonDocument } from '../json-documents.js';

/** The module's own documents: text by SHA-256, hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

// The form of Apollo's manifests (@apollo/generate-persisted-query-manifest).
const text: Shape = { kind: 'text', pattern: /./, expected: '…' };
const MANIFEST: Shape = {
  kind: 'object',
  fields: {
    format: { kind: 'one-of', values: ['apollo-persisted-query-manifest'] },
    version: { kind: 'whole-number', from: 1, to: 1 },
    operations: {
      kind: 'list',
      atLeast: 0,
      of: { kind: 'object', fields: { id: text, name: text, type: text, body: text } },
    },
  },
};

interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}

/**
 * Reads the list of trusted documents.
 * @throws OperatingError where the file cannot be read, is no such list, or a document is not what its id says
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const { content } = readJsonDocument(file);
  if (misshapesOf(content, MANIFEST).length > 0) throw notTrusted(file);
  const { operations } = content as Manifest;
  if (operations.some(({ id, body }) => documentId(body) !== id)) throw notTrusted(file);
  return new Map(operations.map(({ id, body }) => [id, body]));
}

/** What a document is trusted by: SHA-256 of its text, hexadecimal. */
export function documentId(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** The documents as the server runs them. @throws RangeError where the schema does not answer one of them */
export function parseTrustedDocuments(
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
): readonly (readonly [id: string, document: ReturnType<typeof parse>])[] {
  return [...trusted].map(([id, body]) => {
    const document = parse(body);
    const [error] = validate(schema, document);
    if (error !== undefined)
      throw new RangeError(`the trusted document ${id} is not valid: ${error.message}`);
    return [id, document];
  });
}

function notTrusted(file: string): OperatingError {
  return new OperatingError({
    sv: `${file} är inte den lista över dokument som modulen kom med. Installera om modulen.`,
    en: `${file} is not the list of documents that the module came with. Install the module again.`,
  });
}
