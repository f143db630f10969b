import { HOUSEHOLDS } from './example-register.js';

/**
 * Who works with which household's case; a household that nobody works with is left out.
 * @type {import('@avstamp/plugin-sdk').Caseload}
 */
export const caseload = {
  caseworkersOf: async (municipalityCode, references) =>
    new Map(
      HOUSEHOLDS.filter(
        (one) => one.municipalityCode === municipalityCode && references.includes(one.reference),
      ).map(({ reference, caseworker }) => [reference, caseworker]),
    ),
};
