import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/**
 * @typedef {object} SchemaChanges
 * @property {readonly string[]} breaking  what clients of the release would stop working by, a sentence each
 * @property {readonly string[]} dangerous  what a client may stumble over, for instance a new enum value, a sentence each
 */

/**
 * What has changed between two schemas, as far as clients written for the first may notice it.
 * @param {string} released  schema document
 * @param {string} current  schema document
 * @returns {SchemaChanges}
 */
export function schemaChanges(released, current) {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  /** @param {readonly { description: string }[]} changes */
  const sentences = (changes) => changes.map(({ description }) => description);
  return {
    breaking: sentences(findBreakingChanges(before, after)),
    dangerous: sentences(findDangerousChanges(before, after)),
  };
}

/**
 * True where the version may break what clients of the release rely on: its first number is higher.
 * @param {string} released  for instance `0.1.0`
 * @param {string} current
 */
export function mayBreak(released, current) {
  return majorOf(current) > majorOf(released);
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.split('.')[0]);
}
