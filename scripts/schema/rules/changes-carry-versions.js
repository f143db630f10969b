import { getNamedType, isInputObjectType } from 'graphql';

// Mutations that begin so make something that was not there, or make it anew from what is registered: nobody can have read
// an older version of it.
const MAKES =
  /^(acknowledge|add|approve|ask|carry|check|compile|import|open|place|plan|propose|record|register|request|send|start|submit|upload)([A-Z]|$)/;

// A report's versions are its revisions, each with a hash of its contents.
const CARRIED = new Set(['expectedVersion', 'expectedRevision']);

/** @type {import('../schema-rule.js').SchemaRule} */
export const changesCarryVersions = {
  id: 'changes-carry-versions',
  remarks: (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter(
        ({ name, args }) => !MAKES.test(name) && !args.some(({ type }) => holdsVersion(type, new Set())),
      )
      .map(({ name }) => ({
        place: `Mutation.${name}`,
        sentence:
          'Take expectedVersion for each existing thing that is changed, so that nobody writes over what they have not seen. (What only makes new things is named so: record…, register…, add….)',
      })),
};

/**
 * True where the input, or an input in it, has the version that the change was based on.
 * @param {import('graphql').GraphQLInputType} type
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function holdsVersion(type, seen) {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some(
    (field) => CARRIED.has(field.name) || holdsVersion(field.type, seen),
  );
}
