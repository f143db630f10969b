import { isAbsentOr, isFilledText, isMethod } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `accessToken`. */
export const accessTokenPart: ClientPart = {
  part: 'accessToken',
  isMet: ({ accessToken }) => isMethod(accessToken),
  message: {
    sv: 'Vägen till åtkomsttoken saknas. Ange accessToken som en asynkron funktion som ger en token, eller undefined om en kaka används.',
    en: 'The way to the access token is missing. Give accessToken as an async function that gives a token, or undefined where a cookie is used.',
  },
};

/** The demand on `graphqlUrl`. */
export const graphqlUrlPart: ClientPart = {
  part: 'graphqlUrl',
  isMet: ({ graphqlUrl }) => isAbsentOr(isFilledText)(graphqlUrl),
  message: {
    sv: "Modulens adress är fel. Ange graphqlUrl, till exempel '/graphql', eller utelämna den.",
    en: "The module's address is wrong. Give graphqlUrl, for instance '/graphql', or leave it out.",
  },
};
