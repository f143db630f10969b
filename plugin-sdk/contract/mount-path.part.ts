import type { ContractPart } from './contract-part.js';
import { isAbsentOr } from './part-shape.js';

const FORM = /^(\/[\w.~-]+)+$/;

/** The demand on `mountPath`. */
export const mountPathPart: ContractPart = {
  part: 'mountPath',
  isMet: ({ mountPath }) =>
    isAbsentOr((path) => typeof path === 'string' && FORM.test(path) && !path.includes('..'))(mountPath),
  message: {
    sv: "Sökvägen som modulen finns under är fel. Ange mountPath som '/avstamp', med snedstreck först och inget sist, eller utelämna det.",
    en: "The path that the module is found under is wrong. Give mountPath like '/avstamp', with a slash first and none last, or leave it out.",
  },
};
