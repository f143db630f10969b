import { isCalendarDate, isIdentityNumber, maskIdentityNumber, type Rule } from '../kernel/index.js';
import { identityNumberRules } from './identity-number.rules.js';
import { examplePerson } from './person-statement.example.js';
import type { PersonStatement } from './person-statement.js';
import { referenceForm } from './reference.rules.js';

/**
 * All rules of one stated person. `brokenBySql` speaks of a row of `persons.csv`, never null, with the columns
 * `birth_day date` (null where the text is no date) and `today date`.
 */
export const personRules: readonly Rule<PersonStatement>[] = [
  referenceForm({
    id: 'person-reference-form',
    field: 'person_ref',
    what: { sv: 'personen', en: 'the person' },
    of: ({ reference }) => reference,
    example: (reference) => examplePerson({ reference }),
  }),
  {
    id: 'person-reference-is-no-identity-number',
    severity: 'error',
    field: 'person_ref',
    source: 'host folder: references are opaque; domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Referensen till personen är ett personnummer. Ange verksamhetssystemets egen beteckning.',
      en: 'The reference to the person is an identity number. Give the host’s own reference.',
    },
    expected: {
      sv: 'en beteckning som inte är ett personnummer',
      en: 'a reference that is no identity number',
    },
    holds: ({ reference, today }) => !isIdentityNumber(reference, today),
    // May suspect too much: twelve digits need not be an identity number.
    brokenBySql: `length(person_ref) >= 12 and person_ref ~ '^([^0-9]*[0-9]){12}[^0-9]*$'`,
    values: ({ reference }) => ({ found: maskIdentityNumber(reference) }),
    examples: {
      holds: [examplePerson(), examplePerson({ reference: '199001012386' })],
      breaks: [examplePerson({ reference: '199001012385' }), examplePerson({ reference: '19900101-2385' })],
    },
  },
  {
    id: 'person-birth-date-exists',
    severity: 'error',
    field: 'birth_date',
    source: 'host folder: persons',
    validFrom: '2013-03',
    message: {
      sv: 'Datumet ”{found}” finns inte. Skriv födelsedatumet som 1990-01-31, eller lämna det tomt.',
      en: 'There is no date “{found}”. Write the birth date as 1990-01-31, or leave it empty.',
    },
    expected: { sv: 'ett datum, ÅÅÅÅ-MM-DD, eller tomt', en: 'a date, YYYY-MM-DD, or empty' },
    holds: ({ birthDate }) => birthDate === '' || isCalendarDate(birthDate),
    brokenBySql: `birth_date <> '' and birth_day is null`,
    values: ({ birthDate }) => ({ found: birthDate }),
    examples: {
      holds: [examplePerson(), examplePerson({ birthDate: '' })],
      breaks: [examplePerson({ birthDate: '1990-02-30' }), examplePerson({ birthDate: '90-01-31' })],
    },
  },
  {
    id: 'person-is-born',
    severity: 'error',
    field: 'birth_date',
    source: 'host folder: persons',
    validFrom: '2013-03',
    message: {
      sv: 'Födelsedatumet {found} har inte varit än. Rätta det.',
      en: 'The birth date {found} has not been yet. Mend it.',
    },
    expected: { sv: 'ett datum senast {today}', en: 'a date no later than {today}' },
    holds: ({ birthDate, today }) => !isCalendarDate(birthDate) || birthDate <= today,
    brokenBySql: 'birth_day > today',
    values: ({ birthDate, today }) => ({ found: birthDate, today }),
    examples: {
      holds: [examplePerson(), examplePerson({ birthDate: '2013-05-01', today: '2013-05-01' })],
      breaks: [examplePerson({ birthDate: '2013-05-02', today: '2013-05-01' })],
    },
  },
  {
    id: 'person-sex-is-known-code',
    severity: 'error',
    field: 'sex',
    source: 'host folder: persons; domain §6',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” är inte ett kön som det ska skrivas. Ange F, M eller tomt.',
      en: '“{found}” is not how sex is written. Give F, M or nothing.',
    },
    expected: { sv: 'F, M eller tomt', en: 'F, M or empty' },
    holds: ({ sex }) => ['', 'F', 'M'].includes(sex),
    brokenBySql: `sex not in ('', 'F', 'M')`,
    values: ({ sex }) => ({ found: sex }),
    examples: {
      holds: [examplePerson({ sex: 'F' }), examplePerson({ sex: '' })],
      breaks: [examplePerson({ sex: 'K' }), examplePerson({ sex: 'm' })],
    },
  },
  {
    id: 'person-protected-is-said',
    severity: 'error',
    field: 'protected',
    source: 'host folder: persons; domain §7',
    validFrom: '2013-03',
    message: {
      sv: 'Ange true om personen har skyddade uppgifter, annars false. Här står ”{found}”.',
      en: 'Give true where the person’s identity is protected, else false. Here stands “{found}”.',
    },
    expected: { sv: 'true eller false', en: 'true or false' },
    holds: (person) => person.protected === 'true' || person.protected === 'false',
    brokenBySql: `protected not in ('true', 'false')`,
    values: (person) => ({ found: person.protected }),
    examples: {
      holds: [examplePerson({ protected: 'true' }), examplePerson({ protected: 'false' })],
      breaks: [examplePerson({ protected: '' }), examplePerson({ protected: 'ja' })],
    },
  },
  ...identityNumberRules,
];
