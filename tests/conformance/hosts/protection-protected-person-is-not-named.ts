import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Names everybody that it knows. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    namesOf: async (references) =>
      new Map(references.filter((one) => one !== PERSONS.unknown).map((one) => [one, 'Test Testsson'])),
  },
});
