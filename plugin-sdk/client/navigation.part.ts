import { hasMethods, isAbsentOr } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `navigation`. */
export const navigationPart: ClientPart = {
  part: 'navigation',
  isMet: ({ navigation }) => isAbsentOr(hasMethods('open'))(navigation),
  message: {
    sv: "Navigeringen är fel. Ange navigation med metoden open, som svarar 'taken' eller 'left', eller utelämna den.",
    en: "The navigation is wrong. Give navigation with the method open, which answers 'taken' or 'left', or leave it out.",
  },
};
