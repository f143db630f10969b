import { isAbsentOr } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `readOnly`. */
export const readOnlyPart: ClientPart = {
  part: 'readOnly',
  isMet: ({ readOnly }) => isAbsentOr((flag) => typeof flag === 'boolean')(readOnly),
  message: {
    sv: 'Ange readOnly: true om inget får ändras på sidan, annars false, eller utelämna det.',
    en: 'Give readOnly: true where nothing may be changed on the page, else false, or leave it out.',
  },
};
