import { type BrokenHost, PERSONS } from '../kept-host.js';

/** Takes whom it does not know for open. */
export const brokenHost: BrokenHost = (kept) => ({
  ...kept,
  personDirectory: {
    ...kept.personDirectory,
    protectedAmong: async (references) =>
      new Set(references.filter((one) => one === PERSONS.withProtectedIdentity)),
  },
});
