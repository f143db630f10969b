import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Gives the names of the whole register, whoever is asked for. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    namesOf: async () =>
      new Map([
        [PERSONS.open, 'Test Testsson'],
        ['person-9', 'Test Provsson'],
      ]),
  },
});
