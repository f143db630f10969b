import type { ContractPart } from './contract-part.js';
import { hasMethods, isAbsentOr, memberOf } from './part-shape.js';

/** The demand on `mergeInto`. */
export const mergeTargetPart: ContractPart = {
  part: 'mergeInto',
  isMet: ({ mergeInto }) =>
    isAbsentOr(
      (target) =>
        hasMethods('headersOf')(target) &&
        isAbsentOr(isPrefix)(memberOf(target, 'prefix')) &&
        isAbsentOr(hasMethods('extendSchema', 'GraphQLError', 'GraphQLSchema'))(
          memberOf(target, 'graphql'),
        ) &&
        isAbsentOr(areTexts)(memberOf(target, 'documents')),
    )(mergeInto),
  message: {
    sv: "Det som schemat ska slås ihop med är fel angivet. Ange mergeInto med funktionen headersOf, och där de behövs schema, graphql (import * as graphql from 'graphql'), prefix (bokstäver och siffror) och documents (texter).",
    en: "What the schema is to be merged into is given wrongly. Give mergeInto with the function headersOf, and where they are needed schema, graphql (import * as graphql from 'graphql'), prefix (letters and digits) and documents (texts).",
  },
};

function isPrefix(prefix: unknown): boolean {
  return typeof prefix === 'string' && /^[A-Za-z][A-Za-z0-9]*$/.test(prefix);
}

function areTexts(texts: unknown): boolean {
  return Array.isArray(texts) && texts.every((text) => typeof text === 'string');
}
