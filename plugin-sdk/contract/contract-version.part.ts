import type { ContractPart } from './contract-part.js';
import { CONTRACT_VERSION, isServedVersion } from './contract-version.js';

/** The demand on `contractVersion`. */
export const contractVersionPart: ContractPart = {
  part: 'contractVersion',
  isMet: ({ contractVersion }) => typeof contractVersion === 'string' && isServedVersion(contractVersion),
  message: {
    sv: `Värdsystemet är skrivet för en annan version av kontraktet än ${CONTRACT_VERSION}. Ange contractVersion: CONTRACT_VERSION från den version av @avstamp/plugin-sdk som modulen använder.`,
    en: `The host is written for another version of the contract than ${CONTRACT_VERSION}. Give contractVersion: CONTRACT_VERSION from the version of @avstamp/plugin-sdk that the module uses.`,
  },
};
