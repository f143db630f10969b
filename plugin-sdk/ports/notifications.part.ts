import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `notifications`. */
export const notificationsPart: ContractPart = {
  part: 'notifications',
  isMet: ({ notifications }) => isAbsentOr(hasMethods('send'))(notifications),
  message: {
    sv: 'Sättet att meddela användare är fel. Ange notifications med metoden send, eller utelämna det.',
    en: 'The way to notify users is wrong. Give notifications with the method send, or leave it out.',
  },
};
