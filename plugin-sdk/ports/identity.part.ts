import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods } from '../contract/part-shape.js';

/** The demand on `identity`. */
export const identityPart: ContractPart = {
  part: 'identity',
  isMet: ({ identity }) => hasMethods('identify')(identity),
  message: {
    sv: 'Inloggningen saknas. Ange identity med metoden identify, som säger vem en begäran kommer från.',
    en: 'The identity port is missing. Give identity with the method identify, which tells who a request comes from.',
  },
};
