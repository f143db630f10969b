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

const LIST = [
  `insert into avstamp.participant (municipality_code, person_ref, unit, protected, began_on)
    values ('0180', 'P1', 'Arbetsmarknad', false, '2013-01-01') on conflict do nothing`,
  `insert into avstamp.import_file
      (municipality_code, file_id, unit, party, file_name, uploaded_by, source_rows, findings, fingerprint)
    values ('0180', '00000000-0000-4000-8000-000000000001', 'Arbetsmarknad', 'provider:Framsteg utbildning', 'mars.xlsx',
      'user-provider', 2, '[]', sha256('list'))`,
  `insert into avstamp.import_row (municipality_code, file_id, row_number, unit, party, source_rows, person_ref,
      masked_number, month, measure_text, code, other_text, days, provider, verdict, findings, fingerprint)
    select '0180', '00000000-0000-4000-8000-000000000001', number, 'Arbetsmarknad', 'provider:Framsteg utbildning',
      array[number + 1], person, '•••••••• (12)', '2013-03', 'Yrkessvenska', '3', '', '8', 'procured', 'sound', '[]',
      sha256(person::bytea)
    from (values (1, 'P1'), (2, 'P3')) as stated (number, person)`,
];

/** A draft for May whose file lies nowhere, because nobody compiled it. */
const DRAFT = [
  `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
    select '0180', '2013-05-01', 'socialstyrelsen-2013', 1, 'compiled', '2013-06-03T04:00:00Z',
      jsonb_build_array(jsonb_build_object('name', 'insatser-0180-2013-05.csv', 'sha256', repeat('a', 64), 'bytes', 512,
        'rows', 4)), tally, '{"applicant-is-answered": 2}'
    from avstamp.report where municipality_code = '0180' and month = '2013-03-01'`,
  `insert into avstamp.report_event (municipality_code, month, definition_id, revision, event, actor, role)
    values ('0180', '2013-05-01', 'socialstyrelsen-2013', 1, 'compiled', 'avstamp-monthly-report', 'job')`,
];

/** June, which was submitted, and a correction of it that one late measure has led to. */
const CORRECTED = [
  ...[
    [1, 'submitted'],
    [2, 'compiled'],
  ].map(
    ([revision, status]) => `insert into avstamp.report
      (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
    select '0180', '2013-06-01', 'socialstyrelsen-2013', ${revision}, '${status}', '2013-07-03T04:00:00Z', '[]', tally, '{}'
    from avstamp.report where municipality_code = '0180' and month = '2013-03-01'`,
  ),
  `insert into avstamp.correction
    (municipality_code, month, definition_id, revision, compared_with, comparable, changed, added, gone)
    values ('0180', '2013-06-01', 'socialstyrelsen-2013', 2, 1, true, 1, 0, 0)`,
  `insert into avstamp.correction_row
    (municipality_code, month, definition_id, revision, place, section, running_number, kind, cells, causes)
    values ('0180', '2013-06-01', 'socialstyrelsen-2013', 2, 1, 'households-with-assistance', 7, 'changed',
      '[{"meaning": {"sv": "sökande, kod 2", "en": "applicant, code 2"}, "before": "5", "after": "7"}]',
      '[{"changedAt": "2013-08-20T09:14:00.000Z", "actor": "user-centrum", "role": "caseworker", "unit": "Centrum",
        "kind": "measure", "reason": ""}]')`,
];

const COUNTED = [
  `insert into avstamp.readiness (municipality_code, month, unit, caseworker, category, rule, open_count, running_numbers)
    values ('0180', '2013-03-01', 'Centrum', 'user-centrum', 'unanswered', 'applicant-is-answered', 2, '{3,11}'),
      ('0180', '2013-03-01', 'Centrum', '', 'closures', 'closure-has-reasons', 1, '{7}')`,
  `insert into avstamp.readiness_day (municipality_code, month, day, persons, unanswered, blocking, warnings, closures, imports)
    values ('0180', '2013-03-01', '2013-04-01', 12, 6, 0, 0, 1, 0), ('0180', '2013-03-01', '2013-04-02', 12, 2, 0, 0, 1, 0)`,
  `insert into avstamp.reminder (municipality_code, month, due_on, recipient, open_count)
    values ('0180', '2013-03-01', '2013-04-15', 'caseworker:user-centrum', 2)`,
];

/** A publication with one table of one row: what a share of few and a hidden count look like. */
const PUBLISHED_TABLE = {
  id: 'table-2-measures',
  sheet: { sv: 'Tabell 2', en: 'Table 2' },
  title: { sv: 'Tabell 2. Insatser', en: 'Table 2. Measures' },
  columns: [{ heading: { sv: 'Insats', en: 'Measure' } }, { heading: { sv: 'Antal', en: 'Number' } }],
  rows: [
    { cells: [{ kind: 'text', text: { sv: 'Praktik', en: 'Work placement' } }, { kind: 'suppressed' }] },
    {
      cells: [
        { kind: 'text', text: { sv: 'Andel %', en: 'Per cent' } },
        { kind: 'number', value: 26.7, decimals: 1, isWeak: true },
      ],
    },
  ],
  notes: [],
};
const PUBLICATION = `insert into avstamp.national_publication (definition_id, months, version, plan, tables, counts)
  values ('socialstyrelsen-2013', '{2013-03-01}', 1, '{"id": "disclosure-2013", "threshold": 4, "weakBase": 20}', $1,
    '{"cells": [], "relations": []}')`;

/**
 * Everything that the sessions of the operation collection work on: households, one of them without a word since
 * February, a caseworker who has been named for the protected person in another, a provider's list, what is left
 * of March 2013, the reports of spring 2013, a publication, and a draft.
 */
export async function insertInventedDataSet(adminUrl: string): Promise<void> {
  await insertInventedHouseholds(adminUrl);
  await query(adminUrl, NAMED);
  for (const statement of [...SILENT, ...LIST, ...COUNTED]) await query(adminUrl, statement);
  await insertReportsOf2013(adminUrl);
  await query(adminUrl, PUBLICATION, [JSON.stringify([PUBLISHED_TABLE])]);
  for (const statement of DRAFT) await query(adminUrl, statement);
  for (const statement of CORRECTED) await query(adminUrl, statement);
}

/** The reports of all municipalities for March and April 2013. */
export async function insertReportsOf2013(adminUrl: string): Promise<void> {
  await query(adminUrl, REPORTS, [JSON.stringify(reportsOf2013())]);
}
