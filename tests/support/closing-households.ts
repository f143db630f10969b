import { query } from './query.js';

const STATEMENTS = [
  `insert into avstamp.person (municipality_code, person_ref, protected) values
    ('0180', 'A1', false), ('0180', 'A2', false), ('0180', 'B1', false), ('0180', 'D1', true), ('0180', 'E1', false),
    ('0180', 'F1', false), ('0180', 'G1', false), ('1480', 'B1', false)`,
  `insert into avstamp.household (municipality_code, household_ref, unit) values
    ('0180', 'Couple', 'Centrum'), ('0180', 'Single', 'Centrum'), ('0180', 'Protected', 'Centrum'),
    ('0180', 'North', 'Norr'), ('0180', 'Going on', 'Centrum'), ('0180', 'Working', 'Centrum'),
    ('0180', 'Unknown', 'Centrum'), ('1480', 'West', 'Centrum')`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref) values
    ('0180', '2013-01-01', 'Couple', 'A1', 'A2'), ('0180', '2013-02-01', 'Couple', 'A1', 'A2'),
    ('0180', '2013-02-01', 'Single', 'B1', null), ('0180', '2013-02-01', 'Protected', 'D1', null),
    ('0180', '2013-02-01', 'North', 'E1', null), ('0180', '2013-02-01', 'Going on', 'F1', null),
    ('0180', '2013-03-01', 'Going on', 'F1', null), ('0180', '2013-02-01', 'Working', 'G1', null),
    ('1480', '2013-02-01', 'West', 'B1', null)`,
  `insert into avstamp.closure (municipality_code, household_ref, closed_on, applicant_reason, household_reason) values
    ('0180', 'Single', '2013-03-15', null, null), ('0180', 'Protected', '2013-03-10', null, null),
    ('0180', 'North', '2013-03-12', null, null), ('0180', 'Working', '2013-03-20', 1, 1),
    ('1480', 'West', '2013-03-14', null, null)`,
];

/**
 * Fills a test database with households that stopped having assistance after February 2013: a couple that the host has
 * not closed, a single person whom it has, one with a protected identity, one of another unit, one of another
 * municipality, one with its reasons recorded, one of which no assistance is known, and one that goes on.
 */
export async function insertClosingHouseholds(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
}

/** Lets the March report of the municipality of the tests be submitted. */
export async function submitMarchReport(adminUrl: string): Promise<void> {
  await query(
    adminUrl,
    `insert into avstamp.report
       (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
     values ('0180', '2013-03-01', 'socialstyrelsen-2013', 1, 'submitted', now(), '[]', '{}', '[]')`,
  );
}

/** Names a user to open the protected person. */
export async function nameForProtected(adminUrl: string, subject: string): Promise<void> {
  await query(
    adminUrl,
    `insert into avstamp.protected_person_access (municipality_code, person_ref, subject) values ('0180', 'D1', $1)`,
    [subject],
  );
}
