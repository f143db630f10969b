import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `keyStore`. */
export const keyStorePart: ContractPart = {
  part: 'keyStore',
  isMet: ({ keyStore }) => isAbsentOr(hasMethods('sign', 'verify'))(keyStore),
  message: {
    sv: 'Nyckelförvaringen är fel. Ange keyStore med metoderna sign och verify, eller utelämna den.',
    en: 'The key store is wrong. Give keyStore with the methods sign and verify, or leave it out.',
  },
};
