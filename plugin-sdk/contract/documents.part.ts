import type { ContractPart } from './contract-part.js';
import { isAbsentOr } from './part-shape.js';

/** The demand on `documents`. */
export const documentsPart: ContractPart = {
  part: 'documents',
  isMet: ({ documents }) =>
    isAbsentOr((choice) => ['trustedOnly', 'trustedAndBounded'].includes(String(choice)))(documents),
  message: {
    sv: "Valet av GraphQL-dokument är fel. Ange documents: 'trustedOnly' eller 'trustedAndBounded', eller utelämna det.",
    en: "The choice of GraphQL documents is wrong. Give documents: 'trustedOnly' or 'trustedAndBounded', or leave it out.",
  },
};
