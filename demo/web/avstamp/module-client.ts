import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { trustedDocumentsLink } from '@avstamp/client';
import { moduleToken } from '../session/module-token.js';

/** The module's GraphQL, below the path at which the case system has mounted it. */
export const moduleClient = new ApolloClient({
  link: ApolloLink.from([
    new SetContextLink(async () => ({ headers: { authorization: `Bearer ${await moduleToken()}` } })),
    trustedDocumentsLink,
    new HttpLink({ uri: '/avstamp/graphql' }),
  ]),
  cache: new InMemoryCache(),
});
