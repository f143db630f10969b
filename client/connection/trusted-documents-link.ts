import { ApolloLink } from '@apollo/client';
import { documentIds } from '../generated/document-ids.js';

/**
 * Sends the ids of the module's own documents instead of their texts. Hosts put it before their `HttpLink`; where
 * the module runs trusted documents only, they have to. Operations of the host's own pass through it untouched.
 */
export const trustedDocumentsLink = new ApolloLink((operation, forward) => {
  const id = operation.operationName === undefined ? undefined : documentIds[operation.operationName];
  if (id !== undefined) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: id };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});
