import type { CalendarMonth } from '../../kernel/index.js';
import type { AdultRole } from '../../reporting/index.js';
import type { NationalDefinition } from '../national-definition.js';
import type { CountedReport } from '../national-input.js';
import { ADULT_ROLES } from './measure-sum.js';
import { countPersons, type PersonCounts } from './person-counts.js';

/** Adults of one role, or of both. */
export type PersonGroup = AdultRole | 'together';

/** The groups' counts. */
export type PersonCountsByGroup = Readonly<Record<PersonGroup, PersonCounts>>;

/** What 2013 could not do and its report asked for: persons instead of measures (domain §5). */
export interface NetPersons {
  /** The answer that there was no measure. */
  readonly noMeasureCode: number;
  /** Over several months the same person counts once in each: no key joins one month's persons to another's. */
  readonly counting: 'persons' | 'person-months';
  readonly months: readonly { readonly month: CalendarMonth; readonly groups: PersonCountsByGroup }[];
  /** All months together. */
  readonly total: PersonCountsByGroup;
}

/** The net counts of each month and of all months together. */
export function compileNetPersons(
  { measures }: NationalDefinition,
  months: readonly CalendarMonth[],
  reports: readonly CountedReport[],
): NetPersons {
  return {
    noMeasureCode: measures.noMeasureCode,
    counting: months.length === 1 ? 'persons' : 'person-months',
    months: months.map((month) => ({
      month,
      groups: countGroups(reports.filter((report) => report.month === month)),
    })),
    total: countGroups(reports),
  };
}

function countGroups(reports: readonly CountedReport[]): PersonCountsByGroup {
  const count = (roles: readonly AdultRole[]): PersonCounts =>
    countPersons(reports.map(({ tally }) => roles.map((role) => tally.adults[role])));
  return {
    applicant: count(['applicant']),
    coApplicant: count(['coApplicant']),
    together: count(ADULT_ROLES),
  };
}
