import { isAbsentOr, isPartWhere } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';
import { LOCALES } from './locale.js';

/** The demand on `locale`. */
export const localePart: ClientPart = {
  part: 'locale',
  isMet: ({ locale }) => LOCALES.some((known) => known === locale),
  message: {
    sv: "Språket saknas eller är ett som modulen inte talar. Ange locale: 'sv' eller 'en'.",
    en: "The language is missing, or one that the module does not speak. Give locale: 'sv' or 'en'.",
  },
};

/** The demand on `messages`. */
export const messagesPart: ClientPart = {
  part: 'messages',
  isMet: ({ messages }) => isAbsentOr(isPartWhere(isPartWhere((text) => typeof text === 'string')))(messages),
  message: {
    sv: "De egna texterna är fel. Ange messages som { 'widgetens-namn': { nyckel: 'text' } }, eller utelämna dem.",
    en: "The host's own texts are wrong. Give messages as { 'name-of-widget': { key: 'text' } }, or leave them out.",
  },
};
