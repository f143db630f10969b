import type { PersonDirectory } from '@avstamp/plugin-sdk';

/**
 * Two registers as one: the case system's, and behind it the file of the collection of 2013, whose persons no case
 * system has ever had.
 */
export function bothDirectories(
  first: Required<PersonDirectory>,
  second: Required<Pick<PersonDirectory, 'protectedAmong' | 'identityNumbersOf'>>,
): PersonDirectory {
  return {
    namesOf: first.namesOf,
    referencesOf: first.referencesOf,
    // What neither knows counts as protected in both.
    protectedAmong: async (references) => {
      const [one, other] = await Promise.all([
        first.protectedAmong(references),
        second.protectedAmong(references),
      ]);
      return new Set([...one].filter((reference) => other.has(reference)));
    },
    identityNumbersOf: async (references) =>
      new Map([
        ...(await second.identityNumbersOf(references)),
        ...(await first.identityNumbersOf(references)),
      ]),
  };
}
