import type { DatabaseUrls } from '../../server/platform/postgres/index.js';

/** The file of a reader's own system that the snippets import: a schema of its own, and who sends the cookie `signed-in` is a caseworker. */
export function yourCaseSystem({ service, national }: DatabaseUrls): string {
  return `import { makeExecutableSchema } from '@graphql-tools/schema';
export const databaseUrls = ${JSON.stringify({ service, national })};
export const caseSchema = makeExecutableSchema({
  typeDefs: 'type Query { case: Case } type Case { number: Int! }',
  resolvers: { Query: { case: () => ({ number: 7 }) } },
});
export const whoIsSignedIn = async ({ cookie }) => cookie === 'signed-in'
  ? { subject: 'user-1', role: 'caseworker', municipalityCode: '0180', units: ['Centrum'] } : undefined;
`;
}
