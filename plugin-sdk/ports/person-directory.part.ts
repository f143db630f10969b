import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr, isMethod, memberOf } from '../contract/part-shape.js';

const isPersonDirectory = (port: unknown): boolean =>
  hasMethods('namesOf')(port) &&
  ['protectedAmong', 'referencesOf', 'identityNumbersOf'].every((name) =>
    isAbsentOr(isMethod)(memberOf(port, name)),
  );

/** The demand on `personDirectory`. */
export const personDirectoryPart: ContractPart = {
  part: 'personDirectory',
  isMet: ({ personDirectory }) => isAbsentOr(isPersonDirectory)(personDirectory),
  message: {
    sv: 'Personregistret är fel. Ange personDirectory med metoden namesOf, och protectedAmong, referencesOf och identityNumbersOf om ni kan, eller utelämna det.',
    en: 'The person directory is wrong. Give personDirectory with the method namesOf, and protectedAmong, referencesOf and identityNumbersOf where you can, or leave it out.',
  },
};
