import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `reportReceiver`. */
export const reportReceiverPart: ContractPart = {
  part: 'reportReceiver',
  isMet: ({ reportReceiver }) => isAbsentOr(hasMethods('receiptOf'))(reportReceiver),
  message: {
    sv: 'Vägen till rapporternas mottagare är fel. Ange reportReceiver med metoden receiptOf, eller utelämna den.',
    en: 'The way to the receiver of reports is wrong. Give reportReceiver with the method receiptOf, or leave it out.',
  },
};
