import { changesCarryVersions } from './rules/changes-carry-versions.js';
import { connectionsAreRelay } from './rules/connections-are-relay.js';
import { deprecationsHaveDates } from './rules/deprecations-have-dates.js';
import { described } from './rules/described.js';
import { listsAreBounded } from './rules/lists-are-bounded.js';
import { mutationsReturnPayloads } from './rules/mutations-return-payloads.js';
import { mutationsTakeOneInput } from './rules/mutations-take-one-input.js';
import { named } from './rules/named.js';

/** What the form of the schema is held to (ARCHITECTURE.md, "What is visible from outside"). */
export const SCHEMA_RULES = [
  described,
  named,
  mutationsTakeOneInput,
  mutationsReturnPayloads,
  changesCarryVersions,
  listsAreBounded,
  connectionsAreRelay,
  deprecationsHaveDates,
];

/**
 * What is to be mended in the form of a schema; empty where nothing is.
 * @param {import('graphql').GraphQLSchema} schema
 */
export function lintSchema(schema) {
  return SCHEMA_RULES.flatMap(({ id, remarks }) =>
    remarks(schema).map((remark) => ({ rule: id, ...remark })),
  );
}
