import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { accessTokenLink } from './access-token-link.js';
import { trustedDocumentsLink } from './trusted-documents-link.js';

/**
 * A client of Apollo's for hosts that have none of their own: it asks the module with the host's token, and sends the
 * module's documents by their ids.
 * @param hostNow gives the host's context as it is at the moment
 */
export function avstampClient(hostNow: () => HostContext): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      trustedDocumentsLink,
      accessTokenLink((request) => hostNow().accessToken(request)),
      new HttpLink({ uri: () => hostNow().graphqlUrl ?? '/graphql' }),
    ]),
  });
}
