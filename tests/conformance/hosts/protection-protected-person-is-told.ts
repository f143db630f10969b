import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Tells of no protection but for those whom it does not know. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    protectedAmong: async (references) => new Set(references.filter((one) => one === PERSONS.unknown)),
  },
});
