import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr, memberOf } from '../contract/part-shape.js';

const isHouseholdDirectory = (port: unknown): boolean => {
  const codes = memberOf(port, 'municipalityCodes');
  return (
    hasMethods('pages')(port) &&
    Array.isArray(codes) &&
    codes.every((code) => typeof code === 'string' && /^\d{4}$/.test(code))
  );
};

/** The demand on `householdDirectory`. */
export const householdDirectoryPart: ContractPart = {
  part: 'householdDirectory',
  isMet: ({ householdDirectory }) => isAbsentOr(isHouseholdDirectory)(householdDirectory),
  message: {
    sv: 'Hushållsregistret är fel. Ange householdDirectory med municipalityCodes (fyra siffror var) och metoden pages, eller utelämna det.',
    en: 'The household directory is wrong. Give householdDirectory with municipalityCodes (four digits each) and the method pages, or leave it out.',
  },
};
