import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What goes to a registry: the folders, in the order in which they depend on each other. */
export const PUBLISHED = ['plugin-sdk', 'server', 'client'];

/**
 * A door of a published package.
 * @typedef {object} EntryPoint
 * @property {string} folder  the package's folder, from the checkout's
 * @property {string} name  of the report: the folder, and the door's name after it
 * @property {string} declarations  the file with the declarations, from the package's folder
 */

/**
 * The doors of a published package through which there is something to call, as its `exports` declare them.
 * @param {string} root  the checkout's folder
 * @param {string} folder  the package's, from the checkout's
 * @returns {EntryPoint[]}
 */
export function entryPoints(root, folder) {
  /** @type {{ exports: Record<string, string | { types: string, default: string }> }} */
  const description = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return Object.entries(description.exports).flatMap(([door, target]) =>
    typeof target === 'string' || target.default.endsWith('.css')
      ? []
      : [{ folder, name: `${folder}${door.slice(1).replaceAll('/', '-')}`, declarations: target.types }],
  );
}
