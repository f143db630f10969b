import { insertInventedHouseholds } from './invented-households.js';
import { query } from './query.js';
import { reportsOf2013 } from './reports-2013.js';

const REPORTS = `insert into avstamp.report
  (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
  select r->>'municipalityCode', ((r->>'month') || '-01')::date, 'socialstyrelsen-2013', 1, 'submitted', now(),
    '[]', r->'tally', '{}' from jsonb_array_elements($1::jsonb) r`;

const NAMED = `insert into avstamp.protected_person_access (municipality_code, person_ref, subject)
  values ('0180', 'P2', 'user-centrum')`;

/**
 * Everything that the sessions of the operation collection work on: households, a caseworker who
 * has been named for the protected person in one, and the reports of spring 2013.
 */
export async function insertInventedDataSet(adminUrl: string): Promise<void> {
  await insertInventedHouseholds(adminUrl);
  await query(adminUrl, NAMED);
  await insertReportsOf2013(adminUrl);
}

/** The reports of all municipalities for March and April 2013. */
export async function insertReportsOf2013(adminUrl: string): Promise<void> {
  await query(adminUrl, REPORTS, [JSON.stringify(reportsOf2013())]);
}
