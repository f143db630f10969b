import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `caseload`. */
export const caseloadPart: ContractPart = {
  part: 'caseload',
  isMet: ({ caseload }) => isAbsentOr(hasMethods('caseworkersOf'))(caseload),
  message: {
    sv: 'Uppgiften om vem som handlägger är fel. Ange caseload med metoden caseworkersOf, eller utelämna den.',
    en: 'The caseload is wrong. Give caseload with the method caseworkersOf, or leave it out.',
  },
};
