import { hasMethods, isAbsentOr, isMethod, isObject, memberOf } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

const isComponent = (component: unknown): boolean => typeof component === 'function' || isObject(component);

/** The demand on `persons`. */
export const personNamesPart: ClientPart = {
  part: 'persons',
  isMet: ({ persons }) =>
    hasMethods('namesOf')(persons) &&
    isAbsentOr(isComponent)(memberOf(persons, 'component')) &&
    isAbsentOr(isMethod)(memberOf(persons, 'renderInto')),
  message: {
    sv: 'Personernas namn saknas. Ange persons med metoden namesOf, och component (React) eller renderInto om ni visar personer på ert eget sätt.',
    en: 'The names of persons are missing. Give persons with the method namesOf, and component (React) or renderInto where you show persons in your own way.',
  },
};
