import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lintSchema, SCHEMA_RULES } from '../../scripts/schema/lint-schema.js';

const WELL_FORMED = `
type Query {
  "The persons of a unit."
  persons("How many, at most 100." first: Int!, "Where to go on." after: String): PersonConnection!
  "The codes, at most 50."
  codes: [Int!]!
}
type Mutation {
  "Changes a person."
  changePerson("What to change." input: ChangePersonInput!): ChangePersonPayload!
  "Records a person."
  recordPerson("Whom." input: RecordPersonInput!): RecordPersonPayload!
}
"A change." input ChangePersonInput {
  "Once." idempotencyKey: String!
  "The changes, at most 200." changes: [PersonChangeInput!]!
}
"One change." input PersonChangeInput { "Seen." expectedVersion: Int! }
"A person to be." input RecordPersonInput { "Once." idempotencyKey: String! }
"What came of it." type ChangePersonPayload { "What was found." findings: [Finding!]! }
"What came of it." type RecordPersonPayload { "What was found." findings: [Finding!]! }
"What a rule says." type Finding { "Which." rule: String! }
"Persons." type PersonConnection { "Persons." edges: [PersonEdge!]! "Where." pageInfo: PageInfo! }
"A person in a list." type PersonEdge { "The person." node: Person! "The place." cursor: String! }
"The page." type PageInfo { "More." hasNextPage: Boolean! "Last." endCursor: String }
"A person." type Person {
  "The role." role: Role! @deprecated(reason: "Gone from 2027-06-01; ask for roles.")
  "The roles." roles: [Role!]!
}
"A role." enum Role { "The first." CO_APPLICANT }
`;

// Each row breaks the schema above in one place.
const BROKEN: readonly [rule: string, place: string, was: string, is: string][] = [
  ['described', 'Person', '"A person." type', 'type'],
  ['described', 'Person.roles', '"The roles." roles', 'roles'],
  ['described', 'Role.CO_APPLICANT', '"The first." CO', 'CO'],
  ['described', 'Query.persons(after)', '"Where to go on." after', 'after'],
  ['described', 'PersonChangeInput.expectedVersion', '"Seen."', '" "'],
  ['named', 'Person.all_roles', 'roles: [', 'all_roles: ['],
  ['named', 'Role.coApplicant', 'CO_APPLICANT', 'coApplicant'],
  ['named', 'Query.getCodes', 'codes:', 'getCodes:'],
  ['named', 'finding', '"What a rule says."', '"x" scalar finding "What a rule says."'],
  ['named', 'PersonAsk', '"A role."', '"x" input PersonAsk { "x" name: String } "A role."'],
  [
    'mutations-take-one-input',
    'Mutation.recordPerson',
    'RecordPersonInput!)',
    'RecordPersonInput!, "x" more: Int)',
  ],
  ['mutations-take-one-input', 'Mutation.recordPerson', 'RecordPersonInput!)', 'RecordPersonInput)'],
  [
    'mutations-take-one-input',
    'Mutation.recordPerson(input)',
    'RecordPersonInput { "Once." idempotencyKey: String! }',
    'RecordPersonInput { "Once." idempotencyKey: String }',
  ],
  ['mutations-return-payloads', 'Mutation.recordPerson', 'RecordPersonPayload!', 'Person!'],
  [
    'mutations-return-payloads',
    'RecordPersonPayload',
    'RecordPersonPayload { "What was found." findings',
    'RecordPersonPayload { "What was found." errors',
  ],
  ['changes-carry-versions', 'Mutation.changePerson', 'expectedVersion', 'name'],
  ['lists-are-bounded', 'Query.codes', 'The codes, at most 50.', 'The codes.'],
  ['lists-are-bounded', 'ChangePersonInput.changes', 'The changes, at most 200.', 'The changes.'],
  ['connections-are-relay', 'Query.persons', ', "Where to go on." after: String', ''],
  ['connections-are-relay', 'Query.persons(first)', 'How many, at most 100.', 'How many.'],
  ['connections-are-relay', 'PersonConnection', 'cursor: String!', 'place: String!'],
  ['connections-are-relay', 'PersonConnection', '"More." hasNextPage', '"More." further'],
  ['deprecations-have-dates', 'Person.role', 'Gone from 2027-06-01; ask', 'Ask'],
];

describe('the form of a schema', () => {
  it('is fine where nothing is against it', () => {
    expect(lintSchema(buildSchema(WELL_FORMED))).toEqual([]);
  });

  it.each(BROKEN)('%s: told of %s', (rule, place, was, is) => {
    expect(WELL_FORMED.split(was)).toHaveLength(2);
    const remarks = lintSchema(buildSchema(WELL_FORMED.replace(was, is)));
    expect(remarks.map((remark) => [remark.rule, remark.place])).toEqual([[rule, place]]);
    expect(remarks[0]?.sentence).toMatch(/\.\)?$/);
  });

  it('has an example of each of its rules being broken', () => {
    const shown = new Set(BROKEN.map(([rule]) => rule));
    expect(SCHEMA_RULES.map(({ id }) => id)).toEqual([...shown]);
  });
});
