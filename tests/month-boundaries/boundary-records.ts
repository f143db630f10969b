import { query } from '../support/query.js';
import { BOUNDARIES } from './boundaries.js';

/** The unit's household that goes on, and the one that falls silent after September 2027. */
export const GOING_ON = 'Fortsätter';
export const SILENT = 'Tyst';
/** What the log says was done at the two ends of the year. */
export const NOTED = 'read at new year';

/** A household of its own for the closings of each boundary. */
export function closingHousehold(place: number): string {
  return `Avslutas ${place}`;
}

const STATEMENTS = [
  `insert into avstamp.person (municipality_code, person_ref, protected)
   select '0180', name || '-1', false from unnest($1::text[]) as name`,
  `insert into avstamp.household (municipality_code, household_ref, unit) select '0180', unnest($1::text[]), 'Centrum'`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
   select '0180', month::date, name, name || '-1'
   from unnest($1::text[]) as name
   cross join generate_series(timestamp '2027-08-01', timestamp '2028-03-01', interval '1 month') as month
   where name = '${GOING_ON}' or month = '2027-09-01'`,
];

/** Fills a database with households of the unit Centrum, and with a year's end in the log. */
export async function insertBoundaryRecords(adminUrl: string): Promise<void> {
  const names = [GOING_ON, SILENT, ...BOUNDARIES.map((_, place) => closingHousehold(place))];
  for (const statement of STATEMENTS) await query(adminUrl, statement, [names]);
  await query(
    adminUrl,
    `insert into avstamp.closure (municipality_code, household_ref, closed_on, applicant_reason, household_reason)
     values ('0180', $1, '2027-10-31', 1, 1), ('0180', $1, '2027-11-01', 2, 2)`,
    [GOING_ON],
  );
  await query(
    adminUrl,
    `insert into avstamp.audit_entry (municipality_code, occurred_at, actor, role, action, subject)
     values ('0180', '2027-12-31T22:59:59Z', 'old-year', 'caseworker', $1, 'month:2027-12'),
       ('0180', '2027-12-31T23:00:00Z', 'new-year', 'caseworker', $1, 'month:2027-12')`,
    [NOTED],
  );
}
