import { isAbsentOr, isMethod } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `portalContainer`. */
export const portalContainerPart: ClientPart = {
  part: 'portalContainer',
  isMet: ({ portalContainer }) => isAbsentOr(isMethod)(portalContainer),
  message: {
    sv: 'Platsen för dialoger är fel. Ange portalContainer som en funktion som ger ett element, eller utelämna den.',
    en: 'The place of dialogs is wrong. Give portalContainer as a function that gives an element, or leave it out.',
  },
};
