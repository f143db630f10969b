import { isAbsentOr, isFilledText, memberOf } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const isMunicipalityCode = (code: unknown): boolean => typeof code === 'string' && /^\d{4}$/.test(code);
const isMonth = (month: unknown): boolean => typeof month === 'string' && MONTH.test(month);

/** The demand on `scope`. */
export const scopePart: ClientPart = {
  part: 'scope',
  isMet: ({ scope }) =>
    isMunicipalityCode(memberOf(scope, 'municipalityCode')) &&
    ['unit', 'householdRef', 'personRef'].every((part) => isAbsentOr(isFilledText)(memberOf(scope, part))) &&
    isAbsentOr(isMonth)(memberOf(scope, 'month')),
  message: {
    sv: "Det går inte att se vad som visas. Ange scope med municipalityCode (fyra siffror) och, där de är kända, unit, householdRef, personRef och month ('2025-03').",
    en: "What is shown cannot be told. Give scope with municipalityCode (four digits) and, where they are known, unit, householdRef, personRef and month ('2025-03').",
  },
};
