import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods } from '../contract/part-shape.js';

/** The demand on `logger`. */
export const loggerPart: ContractPart = {
  part: 'logger',
  isMet: ({ logger }) => hasMethods('info', 'warn', 'error')(logger),
  message: {
    sv: 'Loggen saknas. Ange logger med metoderna info, warn och error, till exempel console.',
    en: 'The log is missing. Give logger with the methods info, warn and error, for instance console.',
  },
};
