import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `random`. */
export const randomSourcePart: ContractPart = {
  part: 'random',
  isMet: ({ random }) => isAbsentOr(hasMethods('bytes'))(random),
  message: {
    sv: 'Slumpkällan är fel. Ange random med metoden bytes, eller utelämna den: då används Node.js egen.',
    en: "The source of randomness is wrong. Give random with the method bytes, or leave it out: Node.js's own is used then.",
  },
};
