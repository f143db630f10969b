/**
 * @typedef {import('./operation-files.js').OperationFile} OperationFile
 * @typedef {{ id: string, name: string, type: string, body: string }} TrustedOperation
 */

/**
 * The list of documents that a server runs without their text, in the form of Apollo's manifests. Those of the
 * last release stay in it: browsers keep a bundle for a while after the server has been replaced.
 * @param {readonly OperationFile[]} files
 * @param {string | undefined} released  the list of the last release
 */
export function trustedDocuments(files, released) {
  const current = files.map(({ id, name, type, text }) => ({ id, name, type, body: text }));
  /** @type {readonly TrustedOperation[]} */
  const earlier = released === undefined ? [] : JSON.parse(released).operations;
  const kept = earlier.filter(({ id }) => current.every((operation) => operation.id !== id));
  const operations = [...current, ...kept];
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
