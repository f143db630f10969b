import { gql, type TypedDocumentNode } from '@apollo/client';
import { caseClient } from '../session/case-client.js';

interface Named {
  readonly persons: readonly { readonly reference: string; readonly name: string }[];
}

const PERSONS: TypedDocumentNode<Named, { references: readonly string[] }> = gql`
  query Persons($references: [ID!]!) {
    persons(references: $references) {
      reference
      name
    }
  }
`;

/** Names of persons by reference, from the case system: the module has none. */
export async function namesOf(references: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { data } = await caseClient.query({ query: PERSONS, variables: { references } });
  return new Map(data?.persons.map(({ reference, name }) => [reference, name]));
}
