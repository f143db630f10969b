import { PERSONS } from './example-register.js';

const person = (reference) => PERSONS.find((one) => one.reference === reference);

/**
 * Your register of persons. Names are shown and never kept; whom you do not know counts as protected.
 * @type {import('@avstamp/plugin-sdk').PersonDirectory}
 */
export const personDirectory = {
  namesOf: async (references) =>
    new Map(
      references
        .filter((reference) => person(reference)?.isProtected === false)
        .map((reference) => [reference, person(reference).name]),
    ),
  protectedAmong: async (references) =>
    new Set(references.filter((reference) => person(reference)?.isProtected !== false)),
  referencesOf: async (identityNumbers) =>
    new Map(
      PERSONS.filter(({ identityNumber }) => identityNumbers.includes(identityNumber)).map(
        ({ identityNumber, reference }) => [identityNumber, [reference]],
      ),
    ),
  identityNumbersOf: async (references) =>
    new Map(
      PERSONS.filter(({ reference }) => references.includes(reference)).map(
        ({ reference, identityNumber }) => [reference, identityNumber],
      ),
    ),
};
