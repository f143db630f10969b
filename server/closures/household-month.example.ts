import {
  calendarMonth,
  type HouseholdReference,
  municipalityCode,
  type PersonReference,
} from '../kernel/index.js';
import type { Answer } from '../measures/index.js';
import type { AdultMonth, HouseholdMonth } from './household-month.js';

type Status = Answer['status'];

/** An invented household's month, for the examples of rules. */
export function exampleMonth(
  applicant: Status,
  coApplicant?: Status,
  closures: HouseholdMonth['closures'] = [],
): HouseholdMonth {
  return {
    household: {
      municipalityCode: municipalityCode('0180'),
      reference: 'H1' as HouseholdReference,
      unit: 'Centrum',
    },
    month: calendarMonth('2013-03'),
    assistance: {
      applicant: exampleAdult('P1', applicant),
      coApplicant: coApplicant === undefined ? undefined : exampleAdult('P2', coApplicant),
      children: 0,
    },
    closures,
  };
}

function exampleAdult(reference: string, status: Status): AdultMonth {
  return { reference: reference as PersonReference, protected: false, answer: { status, measures: [] } };
}
