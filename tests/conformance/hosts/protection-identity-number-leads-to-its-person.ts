import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Has one number for two persons. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    referencesOf: async (numbers) => new Map(numbers.map((one) => [one, [PERSONS.open, 'person-9']])),
  },
});
