import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Calls nobody by a name. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    namesOf: async (references) =>
      new Map(
        references
          .filter((one) => one !== PERSONS.withProtectedIdentity)
          .map((one) => [one, 'Test Testsson']),
      ),
  },
});
