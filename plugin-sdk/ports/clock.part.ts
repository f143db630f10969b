import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods } from '../contract/part-shape.js';

/** The demand on `clock`. */
export const clockPart: ContractPart = {
  part: 'clock',
  isMet: ({ clock }) => hasMethods('now')(clock),
  message: {
    sv: 'Klockan saknas. Ange clock med metoden now, till exempel { now: () => new Date() }.',
    en: 'The clock is missing. Give clock with the method now, for instance { now: () => new Date() }.',
  },
};
