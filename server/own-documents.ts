import { join } from 'node:path';
import { readTrustedDocuments, type TrustedDocuments } from './platform/graphql/index.js';
import { packageFolder } from './platform/index.js';

/**
 * The documents of the module's own widgets, as the module came with them.
 * @throws OperatingError where their file cannot be read, or is not what it should be
 */
export function ownDocuments(): TrustedDocuments {
  return readTrustedDocuments(join(packageFolder(import.meta.url), 'trusted-documents.json'));
}
