import fc from 'fast-check';
import { type PersonStatement, personRules } from '../../../server/households/index.js';
import { LOADED_ON } from '../loading.js';
import { identityNumberNearEdge } from './identity-numbers.js';
import { dateNearEdge, referenceNearEdge } from './near-edges.js';
import { dateIn, statedRows, texts } from './stated-rows.js';

const birthDate = fc.oneof(
  fc.constantFrom('', '1990-01-01', '2000-02-29', '2014-05-01', '2014-05-02'),
  dateNearEdge,
);

/** Rows of `persons.csv`. */
export const statedPersons = statedRows<PersonStatement>(
  'persons',
  personRules,
  fc.record({
    reference: fc.oneof({ weight: 4, arbitrary: referenceNearEdge }, identityNumberNearEdge),
    identityNumber: fc.oneof({ weight: 4, arbitrary: identityNumberNearEdge }, fc.constant('')),
    birthDate,
    sex: fc.constantFrom('', 'F', 'M', 'K', 'f', 'F '),
    protected: fc.constantFrom('true', 'false', 'true', 'false', '', 'True', 'ja', 't'),
    today: fc.constant(LOADED_ON),
  }),
  `${texts('person_ref', 'identity_number', 'birth_date', 'sex', 'protected')}, birth_day date, today date`,
  (stated) => ({
    person_ref: stated.reference,
    identity_number: stated.identityNumber,
    birth_date: stated.birthDate,
    sex: stated.sex,
    protected: stated.protected,
    birth_day: dateIn(stated.birthDate),
    today: stated.today,
  }),
);
