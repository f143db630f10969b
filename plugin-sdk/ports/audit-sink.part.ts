import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `auditSink`. */
export const auditSinkPart: ContractPart = {
  part: 'auditSink',
  isMet: ({ auditSink }) => isAbsentOr(hasMethods('record'))(auditSink),
  message: {
    sv: 'Den egna loggen över läsningar är fel. Ange auditSink med metoden record, eller utelämna den.',
    en: 'The audit sink is wrong. Give auditSink with the method record, or leave it out.',
  },
};
