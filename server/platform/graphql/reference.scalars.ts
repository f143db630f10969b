import { isHostReference, isMunicipalityCode } from '../../kernel/index.js';
import { textScalar } from './text-scalar.js';

const reference = {
  accepts: isHostReference,
  expected: {
    sv: 'Ange värdsystemets referens: 1–64 tecken, utan styrtecken och utan blanksteg först och sist.',
    en: "Give the host's reference: 1 to 64 characters, without control characters and without spaces at its ends.",
  },
};

/** The host's reference to a person. */
export const PersonReferenceScalar = textScalar({
  ...reference,
  name: 'PersonReference',
  description: "The host's opaque reference to a person, 1 to 64 characters. Never an identity number.",
});

/** The host's reference to a household. */
export const HouseholdReferenceScalar = textScalar({
  ...reference,
  name: 'HouseholdReference',
  description: "The host's opaque reference to a household, 1 to 64 characters.",
});

/** An organisational unit, as the host names it. */
export const UnitScalar = textScalar({
  ...reference,
  name: 'Unit',
  description: 'Name of an organisational unit or of a provider, as the host names it. 1 to 64 characters.',
  expected: {
    sv: 'Ange enhetens namn: 1–64 tecken, utan styrtecken och utan blanksteg först och sist.',
    en: "Give the unit's name: 1 to 64 characters, without control characters and without spaces at its ends.",
  },
});

/** SCB's code of a municipality. */
export const MunicipalityCodeScalar = textScalar({
  name: 'MunicipalityCode',
  description: 'Four digits: two for the county and two for the municipality.',
  accepts: isMunicipalityCode,
  expected: { sv: 'Ange kommunens kod med fyra siffror.', en: 'Give the municipality code as four digits.' },
});

/** The host's id of a user. */
export const UserReferenceScalar = textScalar({
  ...reference,
  name: 'UserReference',
  description: "The host's opaque id of a user, 1 to 64 characters. Never a name.",
});
