import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ReleasedSchema
 * @property {string} version  for instance `0.1.0`
 * @property {string} text  the schema document that integrators were given
 */

const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * The schema of the last release, or undefined where nothing has been released.
 * @param {string} root  the checkout's folder
 * @returns {ReleasedSchema | undefined}
 */
export function lastReleasedSchema(root) {
  const folder = join(root, 'docs', 'releases');
  if (!existsSync(folder)) return undefined;
  const version = readdirSync(folder)
    .filter((name) => VERSION.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
  if (version === undefined) return undefined;
  return { version, text: readFileSync(join(folder, version, 'schema.graphql'), 'utf8') };
}

/**
 * Keeps the schema as that of a release. One that has been released is never written over: integrators have it.
 * @param {string} root  the checkout's folder
 * @param {ReleasedSchema} release
 * @returns {string} the file, from the checkout's folder
 * @throws {RangeError} where the version has been released with another schema
 */
export function releaseSchema(root, { version, text }) {
  const folder = join('docs', 'releases', version);
  const file = join(folder, 'schema.graphql');
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') !== text)
    throw new RangeError(
      `${version} has been released with another schema: raise the version in package.json first`,
    );
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, text);
  return file;
}

/**
 * The version that the checkout is on its way to, and the schema that it has now.
 * @param {string} root  the checkout's folder
 * @returns {ReleasedSchema}
 */
export function currentSchema(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { version, text: readFileSync(join(root, 'docs', 'schema.graphql'), 'utf8') };
}
