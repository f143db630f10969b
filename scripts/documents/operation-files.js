import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

/**
 * @typedef {import('graphql').DocumentNode} DocumentNode
 * @typedef {import('graphql').FragmentDefinitionNode} FragmentDefinitionNode
 *
 * @typedef {object} OperationFile
 * @property {string} file  without ending, for instance `household-month`
 * @property {string} name  of the operation
 * @property {string} type  `query` or `mutation`
 * @property {DocumentNode} document  the operation and the fragments that it uses
 * @property {string} text  what a server is sent
 * @property {string} id  SHA-256 of the text, hexadecimal
 */

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The module's own operations, in the order of their files. Fragments that several use lie in `fragments/`.
 * @param {string} folder
 * @returns {OperationFile[]}
 * @throws {RangeError} where a file does not hold exactly one operation, named Avstamp…
 */
export function operationFiles(folder) {
  const shared = graphqlFiles(join(folder, 'fragments')).flatMap(({ document }) => fragmentsOf(document));
  const files = graphqlFiles(folder).map(({ file, document }) => {
    const complete = {
      ...document,
      definitions: [...document.definitions, ...fragmentsUsed(document, shared)],
    };
    const operations = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? definition : [],
    );
    const [operation] = operations;
    const name = operation?.name?.value ?? '';
    if (operation === undefined || operations.length !== 1 || !name.startsWith('Avstamp'))
      throw new RangeError(
        `${file}.graphql must hold exactly one operation, with a name that begins with Avstamp`,
      );
    const text = print(withTypenames(complete));
    return {
      file,
      name,
      type: operation.operation,
      document: withTypenames(complete),
      text,
      id: sha256(text),
    };
  });
  return files;
}

/** @param {string} folder */
function graphqlFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      file: name.slice(0, -'.graphql'.length),
      document: parse(readFileSync(join(folder, name), 'utf8'), { noLocation: true }),
    }));
}

/** @param {DocumentNode} document */
function fragmentsOf(document) {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? definition : [],
  );
}

/**
 * The shared fragments that the document uses, and those that they use.
 * @param {DocumentNode} document
 * @param {readonly FragmentDefinitionNode[]} shared
 */
function fragmentsUsed(document, shared) {
  /** @type {Set<FragmentDefinitionNode>} */
  const used = new Set();
  /** @param {DocumentNode | FragmentDefinitionNode} node */
  const follow = (node) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = shared.find((one) => one.name.value === name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(document);
  return used;
}

/**
 * Asks for the type's name wherever Apollo Client would: then it sends the very text that is trusted.
 * @param {DocumentNode} document
 * @returns {DocumentNode}
 */
function withTypenames(document) {
  return visit(document, {
    SelectionSet: {
      leave(node, _key, parent) {
        if (parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION)
          return undefined;
        return { ...node, selections: [...node.selections, TYPENAME] };
      },
    },
  });
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
