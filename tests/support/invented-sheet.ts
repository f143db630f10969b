import { query } from './query.js';

const STATEMENTS = [
  `insert into avstamp.person (municipality_code, person_ref, protected) values
    ('0180', 'A1', false), ('0180', 'A2', false), ('0180', 'B1', false), ('0180', 'C1', false),
    ('0180', 'D1', false), ('0180', 'D2', true), ('0180', 'N1', false), ('1480', 'G1', false)`,
  `insert into avstamp.household (municipality_code, household_ref, unit) values
    ('0180', 'A', 'Centrum'), ('0180', 'B', 'Centrum'), ('0180', 'C', 'Centrum'), ('0180', 'D', 'Centrum'),
    ('0180', 'E', 'Centrum'), ('0180', 'N', 'Norr'), ('1480', 'G', 'Centrum')`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref, children)
    values ('0180', '2013-03-01', 'A', 'A1', 'A2', 2), ('0180', '2013-03-01', 'B', 'B1', null, 0),
    ('0180', '2013-03-01', 'C', 'C1', null, 1), ('0180', '2013-03-01', 'D', 'D1', 'D2', 0),
    ('0180', '2013-03-01', 'E', 'E1', null, 0), ('0180', '2013-03-01', 'N', 'N1', null, 0),
    ('1480', '2013-03-01', 'G', 'G1', null, 0), ('0180', '2013-04-01', 'A', 'A1', 'A2', 2)`,
  `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days, provider, party) values
    ('0180', '2013-03-01', 'A1', 1, '', 10, 'own', 'social'),
    ('0180', '2013-03-01', 'A1', 8, 'SFI', null, null, 'social'),
    ('0180', '2013-03-01', 'B1', 3, '', 4, 'own', 'labour'),
    ('0180', '2013-03-01', 'C1', 0, '', null, null, 'social'),
    ('0180', '2013-03-01', 'C1', 5, '', 6, 'procured', 'provider:Jobb AB')`,
  `insert into avstamp.disclosure_ground (municipality_code, ground_id, person_ref, kind, valid_from) values
    ('0180', gen_random_uuid(), 'C1', 'consent', '2013-03-15')`,
];

/**
 * Fills a test database with a sheet for March 2013 of the unit Centrum in Stockholm: A has two adults, of whom A2 has
 * not been answered for, B a measure that may not be seen, C one that may, beside "no measure"; D has a protected
 * co-applicant and E an applicant of whom the host has told nothing. N belongs to another unit, G to Göteborg.
 */
export async function insertInventedSheet(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
}
