/**
 * @typedef {import('../server/access/index.js').Policy} Policy
 * @typedef {import('../server/access/index.js').Contents} Contents
 * @typedef {import('../server/access/index.js').Scope} Scope
 * @typedef {import('@avstamp/plugin-sdk').Role} Role
 *
 * @typedef {object} AccessTables
 * @property {readonly Role[]} roles
 * @property {readonly Policy[]} policies
 * @property {Readonly<Record<Contents, readonly string[]>>} typeContents
 * @property {Readonly<Record<Role, readonly Contents[]>>} toldTo
 * @property {Readonly<Record<Scope, readonly Contents[]>>} toldIn
 */

/** @type {Readonly<Record<Scope, string>>} */
const SCOPES = {
  noPersons: 'nothing about anybody',
  ownUnits: 'households of own units',
  ownPersons: 'persons that an own unit works with',
  ownMunicipality: "own municipality, no person's data",
  countsOfAll: 'counts of all municipalities',
};

/** @type {Readonly<Record<Contents, string>>} */
const CONTENTS = {
  nobody: 'no person',
  participation: 'what a person takes part in',
  assistance: 'that somebody has assistance',
  pseudonyms: 'rows of the monthly report',
  counts: 'counts',
  log: 'who has read and changed what',
  holds: 'whose records must not be deleted',
};

/**
 * The page of who may ask for what, and what they are told.
 * @param {AccessTables} tables
 */
export function accessPage({ roles, policies, typeContents, toldTo, toldIn }) {
  const sorted = policies.toSorted((one, other) => one.operation.localeCompare(other.operation, 'en'));
  /** @param {readonly Role[]} allowed */
  const marks = (allowed) => roles.map((role) => (allowed.includes(role) ? 'yes' : '–'));
  return `${[
    '# Who may ask for what',
    '',
    'Generated from the policies by `npm run generate`; a test asks every operation as every role over HTTP. Where a role',
    'has no *yes* the answer is `FORBIDDEN`, and `UNAUTHENTICATED` for who has not signed in. An operation that does not',
    'stand here is not served. Within the rows that an operation reaches, the answer is the same for what is not',
    "there and for what is not one's own.",
    '',
    ...table(
      ['operation', 'reaches', ...roles],
      sorted.map(({ operation, scope, roles: allowed }) => [
        `\`${operation}\``,
        SCOPES[scope],
        ...marks(allowed),
      ]),
    ),
    '',
    '## Why',
    '',
    ...sorted.map(({ operation, source }) => `* \`${operation}\`: ${source}`),
    '',
    '## What each role is told of',
    '',
    'No policy can widen this: an operation whose answer holds a type that one of its roles, or its reach, may not be',
    'told of stops the build.',
    '',
    ...table(
      ['tells of', ...roles],
      contents(typeContents).map((one) => [
        CONTENTS[one],
        ...marks(roles.filter((role) => toldTo[role].includes(one))),
      ]),
    ),
    '',
    ...table(
      ['tells of', 'by operations that reach', 'types'],
      contents(typeContents).map((one) => [
        CONTENTS[one],
        scopes(toldIn)
          .filter((scope) => toldIn[scope].includes(one))
          .map((scope) => SCOPES[scope])
          .join('; '),
        typeContents[one].join(', ') || '–',
      ]),
    ),
  ].join('\n')}\n`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** @param {AccessTables['typeContents']} typeContents */
function contents(typeContents) {
  return /** @type {Contents[]} */ (Object.keys(typeContents));
}

/** @param {AccessTables['toldIn']} toldIn */
function scopes(toldIn) {
  return /** @type {Scope[]} */ (Object.keys(toldIn));
}
