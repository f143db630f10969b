import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What integrators and installed widgets have been given of a version.
 * @typedef {object} Release
 * @property {string} version  for instance `0.1.0`
 * @property {string} schema  schema document
 * @property {string | undefined} trustedDocuments  the list of the module's own documents; older releases have none
 */

const VERSION = /^\d+\.\d+\.\d+$/;
const SCHEMA = 'schema.graphql';
const TRUSTED_DOCUMENTS = 'trusted-documents.json';

/**
 * The last release, or undefined where nothing has been released.
 * @param {string} root  the checkout's folder
 * @returns {Release | undefined}
 */
export function lastRelease(root) {
  const folder = join(root, 'docs', 'releases');
  if (!existsSync(folder)) return undefined;
  const version = readdirSync(folder)
    .filter((name) => VERSION.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
  if (version === undefined) return undefined;
  const documents = join(folder, version, TRUSTED_DOCUMENTS);
  return {
    version,
    schema: readFileSync(join(folder, version, SCHEMA), 'utf8'),
    trustedDocuments: existsSync(documents) ? readFileSync(documents, 'utf8') : undefined,
  };
}

/**
 * Keeps what the version is released with. What has been released is never written over: others have it.
 * @param {string} root  the checkout's folder
 * @param {Release} release
 * @returns {string} the folder, from the checkout's
 * @throws {RangeError} where the version has been released with another schema
 */
export function keepRelease(root, { version, schema, trustedDocuments }) {
  const folder = join('docs', 'releases', version);
  const path = join(root, folder, SCHEMA);
  if (existsSync(path) && readFileSync(path, 'utf8') !== schema)
    throw new RangeError(
      `${version} has been released with another schema: raise the version in server/package.json first`,
    );
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, schema);
  if (trustedDocuments !== undefined) writeFileSync(join(root, folder, TRUSTED_DOCUMENTS), trustedDocuments);
  return folder;
}

/**
 * What a release of the checkout would hold, under the server's version: all packages are released together.
 * @param {string} root  the checkout's folder
 * @returns {Release}
 */
export function nextRelease(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'server', 'package.json'), 'utf8'));
  return {
    version,
    schema: readFileSync(join(root, 'docs', SCHEMA), 'utf8'),
    trustedDocuments: readFileSync(join(root, 'server', TRUSTED_DOCUMENTS), 'utf8'),
  };
}
