/** The case system's own GraphQL schema. It knows nothing of the module. */
export const SCHEMA = `#graphql
  type Query {
    "Who is signed in; null where nobody is."
    me: User
    "The cases of the user's units."
    cases: [Case!]!
    "One case; null where there is none that the user may see."
    case(reference: ID!): Case
    "Those of the persons whom the user may name."
    persons(references: [ID!]!): [Person!]!
    "The latest messages to the user."
    notices: [Notice!]!
  }

  type Mutation {
    writeNote(reference: ID!, content: String!): Case
    "Closes the case on a date, YYYY-MM-DD."
    closeCase(reference: ID!, closedOn: String!): Case
  }

  type User {
    subject: ID!
    name: String!
    title: String!
    role: String!
    municipalityCode: String!
    units: [String!]!
  }

  type Person {
    reference: ID!
    "Empty where the identity is protected."
    name: String!
    isProtected: Boolean!
  }

  type Case {
    reference: ID!
    unit: String!
    "The name of who works with it."
    caseworker: String!
    applicant: Person!
    coApplicant: Person
    children: Int!
    "The last month with a decision, YYYY-MM."
    lastMonth: String
    "YYYY-MM-DD; null while the case is open."
    closedOn: String
    months: [Month!]!
    notes: [Note!]!
  }

  type Month {
    "YYYY-MM"
    month: String!
    grantedOre: Int!
  }

  type Note {
    writtenAt: String!
    writtenBy: String!
    content: String!
  }

  type Notice {
    id: ID!
    content: String!
    receivedAt: String!
  }
`;
