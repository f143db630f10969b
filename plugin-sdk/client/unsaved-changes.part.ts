import { isAbsentOr, isMethod } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `unsavedChanges`. */
export const unsavedChangesPart: ClientPart = {
  part: 'unsavedChanges',
  isMet: ({ unsavedChanges }) => isAbsentOr(isMethod)(unsavedChanges),
  message: {
    sv: 'Vakten för osparat är fel. Ange unsavedChanges som en funktion, eller utelämna den.',
    en: 'The guard of unsaved changes is wrong. Give unsavedChanges as a function, or leave it out.',
  },
};
