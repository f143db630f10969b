import { query } from './query.js';

// Beside a household that is due and its two adults, one of them protected: a household that goes on with an adult of
// long ago, a person whose participation has not ended, one with a late entry, and the same references elsewhere.
const STATEMENTS = [
  `insert into avstamp.person (municipality_code, person_ref, protected) values
    ('0180', 'P1', false), ('0180', 'P-old', false), ('0180', 'P-protected', true), ('0180', 'P-active', false),
    ('0180', 'P-late', false), ('0180', 'P-worked-with', false), ('0180', 'P-ongoing', false), ('1480', 'P-old', false)`,
  `insert into avstamp.household (municipality_code, household_ref, unit) values
    ('0180', 'H1', 'Centrum'), ('0180', 'OLD', 'Centrum'), ('0180', 'MIXED', 'Centrum'), ('0180', 'ONGOING', 'Norr'),
    ('1480', 'OLD', 'Centrum')`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref) values
    ('0180', '2006-01-01', 'OLD', 'P-old', 'P-protected'), ('0180', '2006-02-01', 'OLD', 'P-old', null),
    ('0180', '2006-01-01', 'MIXED', 'P-active', 'P-late'), ('0180', '2013-01-01', 'MIXED', 'P-active', null),
    ('0180', '2008-04-01', 'ONGOING', 'P-ongoing', null)`,
  `insert into avstamp.measure (municipality_code, month, person_ref, code, days, changed_at) values
    ('0180', '2006-01-01', 'P-old', 1, 5, '2006-02-03'), ('0180', '2006-01-01', 'P-protected', 2, 5, '2006-02-03'),
    ('0180', '2006-01-01', 'P-late', 2, 5, '2012-12-31'), ('0180', '2013-03-01', 'P1', 1, 5, '2013-03-31')`,
  `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'OLD', '2006-03-01')`,
  `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on, ended_on) values
    ('0180', 'AME', 'P-old', false, '2006-01-01', '2006-02-01'), ('0180', 'AME', 'P-worked-with', false, '2006-01-01', null)`,
  `insert into avstamp.disclosure_ground (municipality_code, ground_id, person_ref, kind, valid_from, valid_to) values
    ('0180', gen_random_uuid(), 'P-old', 'consent', '2006-01-01', '2006-02-01')`,
  `insert into avstamp.protected_person_access (municipality_code, person_ref, subject) values ('0180', 'P-protected', 'user-1')`,
  `insert into avstamp.change (municipality_code, changed_at, actor, role, kind, person_ref) values
    ('0180', '2006-02-03', 'user-1', 'caseworker', 'measure', 'P-old')`,
  `insert into avstamp_pseudonym.running_number (municipality_code, month, household_ref, running_number) values
    ('0180', '2006-01-01', 'OLD', 1), ('0180', '2006-01-01', 'MIXED', 2), ('0180', '2006-02-01', 'OLD', 3)`,
  `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
    values ('0180', '2006-01-01', 'socialstyrelsen-2013', 1, 'submitted', now(), '[]', '{}', '{}')`,
  `insert into avstamp.answered_request
      (municipality_code, actor, request_key, operation, request_hash, answer, answered_at) values
    ('0180', 'user-1', 'an-old-request-key', 'Mutation.saveMonth', sha256('old'), '{}', now() - interval '91 days'),
    ('0180', 'user-1', 'a-newer-request-key', 'Mutation.saveMonth', sha256('new'), '{}', now() - interval '89 days')`,
  // What was told of them then has long been forgotten.
  'delete from avstamp.outbox',
];

/** Fills a test database with invented records of which some are older than five years. */
export async function insertOldRecords(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
}
