import { filledVariables } from './filled-variables.js';

/** @typedef {import('./collection.js').Session} Session */

/**
 * The page for integrators: the conventions, and a worked session for each role.
 * @param {string} introduction  Markdown
 * @param {readonly Session[]} sessions
 * @throws {RangeError} where a step's answer is not stated
 */
export function apiPage(introduction, sessions) {
  const head = introduction.trimEnd();
  const contents = sessions.map((session) => `- [${headingOf(session)}](#${anchorOf(headingOf(session))})`);
  return `${[head, '', '## Worked sessions', '', ...contents, ...sessions.flatMap(sessionLines)].join('\n')}\n`;
}

/** @param {Session} session */
function sessionLines({ introduction, identity, steps }) {
  const answers = new Map(steps.map(({ name, answer }) => [name, answer]));
  const [heading = '', ...prose] = introduction.trim().split('\n');
  return [
    '',
    heading.replace(/^#+/, '##'),
    ...prose,
    '',
    `Signed in as \`${identity.role}\`${placeOf(identity)}.`,
    ...steps.flatMap((step, index) => [
      '',
      `### ${index + 1}. ${step.title}`,
      ...(step.prose === '' ? [] : ['', step.prose]),
      '',
      ...fenced('graphql', step.document),
      '',
      ...variablesLines(filledVariables(step.variables, answers)),
      'Answer:',
      '',
      ...fenced('json', statedAnswer(step)),
    ]),
  ];
}

/** @param {import('@avstamp/plugin-sdk').Identity} identity */
function placeOf({ municipalityCode, units }) {
  if (municipalityCode === '') return '';
  const place = ` in municipality ${municipalityCode}`;
  return units.length === 0 ? place : `${place}, units ${units.join(' and ')}`;
}

/** @param {Record<string, unknown>} variables */
function variablesLines(variables) {
  if (Object.keys(variables).length === 0) return [];
  return ['Variables:', '', ...fenced('json', JSON.stringify(variables, null, 2)), ''];
}

/** @param {Session['steps'][number]} step */
function statedAnswer({ answer, answerFile }) {
  if (answer === undefined)
    throw new RangeError(`${answerFile} is missing: npx vitest run tests/operations --update writes it`);
  return JSON.stringify(answer, null, 2);
}

/**
 * @param {string} language
 * @param {string} text
 */
function fenced(language, text) {
  return [`\`\`\`${language}`, text, '```'];
}

/** @param {Session} session */
function headingOf({ introduction }) {
  return introduction.split('\n')[0]?.replace(/^#+ /, '') ?? '';
}

/** @param {string} heading */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
