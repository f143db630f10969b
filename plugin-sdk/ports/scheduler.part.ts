import type { ContractPart } from '../contract/contract-part.js';
import { memberOf } from '../contract/part-shape.js';

/** The demand on `scheduler`. */
export const schedulerPart: ContractPart = {
  part: 'scheduler',
  isMet: ({ scheduler }) => ['host', 'module', 'nobody'].includes(String(memberOf(scheduler, 'runBy'))),
  message: {
    sv: "Schemaläggaren saknas. Ange scheduler med runBy: 'host' om värdsystemet kör jobben, 'module' om modulen gör det själv, annars 'nobody'.",
    en: "The scheduler is missing. Give scheduler with runBy: 'host' where the host runs the jobs, 'module' where the module does, else 'nobody'.",
  },
};
