import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** The case system's own GraphQL; the cookie says who asks. */
export const caseClient = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new InMemoryCache({
    typePolicies: {
      Case: { keyFields: ['reference'] },
      Person: { keyFields: false },
      User: { keyFields: ['subject'] },
    },
  }),
});
