import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `closureFacts`. */
export const closureFactsPart: ContractPart = {
  part: 'closureFacts',
  isMet: ({ closureFacts }) => isAbsentOr(hasMethods('factsOf'))(closureFacts),
  message: {
    sv: 'Uppgifterna till förslag på avslutsorsak är fel. Ange closureFacts med metoden factsOf, eller utelämna dem.',
    en: 'The facts for proposed closure reasons are wrong. Give closureFacts with the method factsOf, or leave it out.',
  },
};
