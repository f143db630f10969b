import {
  birthDateOf,
  isIdentityNumber,
  maskIdentityNumber,
  normalizeIdentityNumber,
  type Rule,
} from '../kernel/index.js';
import { examplePerson } from './person-statement.example.js';
import type { PersonStatement } from './person-statement.js';

// May suspect too much: whatever is not twelve digits with the right check digit and a real birth day no later than
// today is left to the rule itself, and so is 000, which is nobody's birth number. Digits 3 to 11 count, every other
// one doubled.
const DOUBLED = [3, 5, 7, 9, 11].map(
  (place) => `translate(substr(identity_number, ${place}, 1), '0123456789', '0246813579')::integer`,
);
const SINGLE = [4, 6, 8, 10, 12].map((place) => `substr(identity_number, ${place}, 1)::integer`);
const MAY_BE_INVALID = `identity_number <> '' and case when identity_number ~ '^[0-9]{12}$'
  then (${[...DOUBLED, ...SINGLE].join(' + ')}) % 10 <> 0 or birth_day is null or substr(identity_number, 9, 3) = '000'
    or identity_number not like to_char(birth_day, 'YYYYMMDD') || '%' or birth_day > today
  else true end`;

/** Rules of the identity number, which is checked against the rest of the row and then dropped (domain §7). */
export const identityNumberRules: readonly Rule<PersonStatement>[] = [
  {
    id: 'person-identity-number-valid',
    severity: 'error',
    field: 'identity_number',
    source: 'host folder: persons; Skatteverket, check digit',
    validFrom: '2013-03',
    message: {
      sv: 'Personnumret stämmer inte. Skriv tolv siffror med rätt kontrollsiffra, eller lämna tomt.',
      en: 'The identity number is not valid. Write twelve digits with the right check digit, or leave it empty.',
    },
    expected: {
      sv: 'tolv siffror med rätt kontrollsiffra, eller tomt',
      en: 'twelve digits with the right check digit, or empty',
    },
    holds: ({ identityNumber, today }) => identityNumber === '' || isIdentityNumber(identityNumber, today),
    brokenBySql: MAY_BE_INVALID,
    values: ({ identityNumber }) => ({ found: maskIdentityNumber(identityNumber) }),
    examples: {
      holds: [examplePerson(), examplePerson({ identityNumber: '' })],
      breaks: [
        examplePerson({ identityNumber: '199001012386' }),
        examplePerson({ identityNumber: '9001012385' }),
      ],
    },
  },
  {
    id: 'person-identity-number-agrees-with-birth-date',
    severity: 'error',
    field: 'birth_date',
    source: 'host folder: persons',
    validFrom: '2013-03',
    message: {
      sv: 'Födelsedatumet {found} är ett annat än personnumrets. Rätta det som är fel.',
      en: 'The birth date {found} is another than the identity number’s. Mend the one that is wrong.',
    },
    expected: { sv: 'samma datum som i personnumret', en: 'the same date as in the identity number' },
    holds: ({ identityNumber, birthDate, today }) =>
      birthDate === '' ||
      !isIdentityNumber(identityNumber, today) ||
      birthDateOf(normalizeIdentityNumber(identityNumber)) === birthDate,
    brokenBySql: MAY_BE_INVALID,
    values: ({ birthDate }) => ({ found: birthDate }),
    examples: {
      holds: [examplePerson(), examplePerson({ birthDate: '' }), examplePerson({ identityNumber: '' })],
      breaks: [examplePerson({ birthDate: '1990-01-02' })],
    },
  },
  {
    id: 'person-identity-number-agrees-with-sex',
    severity: 'error',
    field: 'sex',
    source: 'host folder: persons; Skatteverket, the last but one digit is even for women',
    validFrom: '2013-03',
    message: {
      sv: 'Könet {found} är ett annat än personnumrets. Rätta det som är fel.',
      en: 'The sex {found} is another than the identity number’s. Mend the one that is wrong.',
    },
    expected: { sv: '{other}', en: '{other}' },
    holds: ({ identityNumber, sex, today }) =>
      (sex !== 'F' && sex !== 'M') ||
      !isIdentityNumber(identityNumber, today) ||
      sexOf(identityNumber) === sex,
    brokenBySql: `identity_number <> '' and sex <> '' and (length(identity_number) <> 12
      or sex <> case when substr(identity_number, 11, 1) in ('0', '2', '4', '6', '8') then 'F' else 'M' end)`,
    values: ({ sex }) => ({ found: sex, other: sex === 'F' ? 'M' : 'F' }),
    examples: {
      holds: [examplePerson(), examplePerson({ sex: '' })],
      breaks: [examplePerson({ sex: 'M' })],
    },
  },
];

function sexOf(identityNumber: string): 'F' | 'M' {
  return Number(normalizeIdentityNumber(identityNumber).charAt(10)) % 2 === 0 ? 'F' : 'M';
}
