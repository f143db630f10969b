import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One request of a session, and the answer that it must get.
 * @typedef {object} Step
 * @property {string} name  file name without ending, for instance `02-household-month`
 * @property {string} title  first line of the document's comment
 * @property {string} prose  the rest of it
 * @property {string} document
 * @property {Record<string, unknown>} variables  as they stand in the file
 * @property {string} answerFile  where the answer is stated
 * @property {unknown} answer  undefined where none is stated yet
 */

/**
 * A user's work, from the first request to the last.
 * @typedef {object} Session
 * @property {string} name  the folder
 * @property {import('@avstamp/plugin-sdk').Identity} identity  who works
 * @property {string} introduction  Markdown; the first line is the heading
 * @property {readonly Step[]} steps  in order
 */

/**
 * The collection: a folder for each session, numbered steps in it.
 * @param {string} root  the checkout's folder
 * @returns {Session[]}
 */
export function operationCollection(root) {
  const folder = join(root, 'docs', 'operations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => session(folder, name));
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Session}
 */
function session(folder, name) {
  const place = join(folder, name);
  return {
    name,
    identity: readJson(join(place, 'identity.json')),
    introduction: readFileSync(join(place, 'README.md'), 'utf8'),
    steps: readdirSync(place)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => step(place, file.slice(0, -'.graphql'.length))),
  };
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Step}
 */
function step(folder, name) {
  const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...prose] = lines.slice(0, end).map((line) => line.replace(/^# ?/, ''));
  const variables = join(folder, `${name}.variables.json`);
  const answerFile = join(folder, `${name}.answer.json`);
  return {
    name,
    title,
    prose: prose.join('\n').trim(),
    document: lines.slice(end).join('\n').trim(),
    variables: existsSync(variables) ? readJson(variables) : {},
    answerFile,
    answer: existsSync(answerFile) ? readJson(answerFile) : undefined,
  };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
