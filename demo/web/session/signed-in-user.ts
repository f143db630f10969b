import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Role } from '@avstamp/plugin-sdk';

/** Who is signed in. */
export interface SignedInUser {
  readonly subject: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly municipalityCode: string;
  readonly units: readonly string[];
}

export const SIGNED_IN_USER: TypedDocumentNode<{ readonly me: SignedInUser | null }> = gql`
  query SignedInUser {
    me {
      subject
      name
      title
      role
      municipalityCode
      units
    }
  }
`;
