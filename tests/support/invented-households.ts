import { query } from './query.js';

/** A number of the form of an identity number, from the tax agency's test series, that must never get out. */
export const TEST_IDENTITY_NUMBER = '199001012385';

const STATEMENTS = [
  `insert into avstamp.person (municipality_code, person_ref, protected) values
    ('0180', 'P1', false), ('0180', 'P2', true), ('0180', 'P3', false), ('1480', 'P1', false)`,
  `insert into avstamp.household (municipality_code, household_ref, unit) values
    ('0180', 'H1', 'Centrum'), ('0180', 'H2', 'Norr'), ('0180', 'H3', 'Centrum'),
    ('1480', 'H1', 'Centrum'), ('1480', 'H9', 'Centrum')`,
  `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref, children)
    values ('0180', '2013-03-01', 'H1', 'P1', 'P2', 2), ('0180', '2013-03-01', 'H2', 'P3', null, 0),
    ('0180', '2013-04-01', 'H1', 'P1', null, 2), ('1480', '2013-03-01', 'H9', 'P1', null, 0)`,
  `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days, provider) values
    ('0180', '2013-03-01', 'P1', 1, '', 10, 'own'), ('0180', '2013-03-01', 'P1', 8, 'Validering', null, 'procured'),
    ('0180', '2013-04-01', 'P1', 0, '', null, null), ('1480', '2013-03-01', 'P1', 5, '', 3, 'own')`,
  `insert into avstamp.closure
    (municipality_code, household_ref, closed_on, applicant_reason, co_applicant_reason, household_reason, voided_at) values
    ('0180', 'H3', '2013-03-31', 1, null, 1, null), ('0180', 'H3', '2013-03-04', 2, null, 2, now()),
    ('0180', 'H1', '2013-04-01', null, null, null, null)`,
];

/** Fills a test database with invented households of two municipalities, two units and two months. */
export async function insertInventedHouseholds(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
}
