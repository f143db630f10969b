import { gql, type TypedDocumentNode } from '@apollo/client';

/** A person of a case; the name is empty where the identity is protected. */
export interface Person {
  readonly reference: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A case in the list. */
export interface ListedCase {
  readonly reference: string;
  readonly caseworker: string;
  readonly applicant: Person;
  readonly coApplicant: Person | null;
  readonly children: number;
  /** `YYYY-MM`. */
  readonly lastMonth: string | null;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string | null;
}

/** A case with all that its page shows. */
export interface OpenedCase extends ListedCase {
  readonly unit: string;
  readonly months: readonly { readonly month: string; readonly grantedOre: number }[];
  readonly notes: readonly {
    readonly writtenAt: string;
    readonly writtenBy: string;
    readonly content: string;
  }[];
}

const LISTED = gql`
  fragment ListedCase on Case {
    reference
    caseworker
    applicant {
      reference
      name
      isProtected
    }
    coApplicant {
      reference
      name
      isProtected
    }
    children
    lastMonth
    closedOn
  }
`;

const OPENED = gql`
  fragment OpenedCase on Case {
    ...ListedCase
    unit
    months {
      month
      grantedOre
    }
    notes {
      writtenAt
      writtenBy
      content
    }
  }
  ${LISTED}
`;

export const CASES: TypedDocumentNode<{ readonly cases: readonly ListedCase[] }> = gql`
  query Cases {
    cases {
      ...ListedCase
    }
  }
  ${LISTED}
`;

export const CASE: TypedDocumentNode<{ readonly case: OpenedCase | null }, { reference: string }> = gql`
  query Case($reference: ID!) {
    case(reference: $reference) {
      ...OpenedCase
    }
  }
  ${OPENED}
`;

export const WRITE_NOTE: TypedDocumentNode<unknown, { reference: string; content: string }> = gql`
  mutation WriteNote($reference: ID!, $content: String!) {
    writeNote(reference: $reference, content: $content) {
      ...OpenedCase
    }
  }
  ${OPENED}
`;

export const CLOSE_CASE: TypedDocumentNode<unknown, { reference: string; closedOn: string }> = gql`
  mutation CloseCase($reference: ID!, $closedOn: String!) {
    closeCase(reference: $reference, closedOn: $closedOn) {
      ...OpenedCase
    }
  }
  ${OPENED}
`;
