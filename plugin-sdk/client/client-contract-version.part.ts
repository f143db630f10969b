import { CONTRACT_VERSION, isServedVersion } from '../contract/contract-version.js';
import type { ClientPart } from './client-part.js';

/** The demand on `contractVersion`. */
export const clientContractVersionPart: ClientPart = {
  part: 'contractVersion',
  isMet: ({ contractVersion }) => typeof contractVersion === 'string' && isServedVersion(contractVersion),
  message: {
    sv: `Sidan är skriven för en annan version av kontraktet än ${CONTRACT_VERSION}. Ange contractVersion: CONTRACT_VERSION från den version av @avstamp/plugin-sdk som widgetarna använder.`,
    en: `The page is written for another version of the contract than ${CONTRACT_VERSION}. Give contractVersion: CONTRACT_VERSION from the version of @avstamp/plugin-sdk that the widgets use.`,
  },
};
