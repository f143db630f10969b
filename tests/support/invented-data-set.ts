import { insertInventedHouseholds } from './invented-households.js';
import { query } from './query.js';
import { reportsOf2013 } from './reports-2013.js';

const REPORTS = `insert into avstamp.report
  (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
  select r->>'municipalityCode', ((r->>'month') || '-01')::date, 'socialstyrelsen-2013', 1, 'submitted', now(),
    '[]', r->'tally', '{}' from jsonb_array_elements($1::jsonb) r`;

const NAMED = `insert into avstamp.protected_person_access (municipality_code, person_ref, subject)
  values ('0180', 'P2', 'user-centrum')`;

const SILENT = [
  `insert into avstamp.person (municipality_code, person_ref) values ('0180', 'P20')`,
  `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', 'H20', 'Centrum')`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
    values ('0180', '2013-02-01', 'H20', 'P20')`,
];

/**
 * Everything that the sessions of the operation collection work on: households, one of them without a word
 * since February, a caseworker who has been named for the protected person in another, and the reports of spring 2013.
 */
export async function insertInventedDataSet(adminUrl: string): Promise<void> {
  await insertInventedHouseholds(adminUrl);
  await query(adminUrl, NAMED);
  for (const statement of SILENT) await query(adminUrl, statement);
  await insertReportsOf2013(adminUrl);
}

/** The reports of all municipalities for March and April 2013. */
export async function insertReportsOf2013(adminUrl: string): Promise<void> {
  await query(adminUrl, REPORTS, [JSON.stringify(reportsOf2013())]);
}
