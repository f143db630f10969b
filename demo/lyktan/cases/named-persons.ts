import type { CaseDatabase } from '../database/case-database.js';
import type { User } from '../users/user.js';
import type { CasePerson } from './case-row.js';

/** Roles that meet the persons they work with, and know their names. */
const ROLES: readonly User['role'][] = [
  'caseworker',
  'unitManager',
  'labourMarketOfficer',
  'externalProvider',
];
const MOST = 500;

/** Persons by their references, as far as the user may name them; nobody whose identity is protected. */
export async function namedPersons(
  database: CaseDatabase,
  { role }: User,
  references: readonly string[],
): Promise<readonly CasePerson[]> {
  if (!ROLES.includes(role)) return [];
  const { rows } = await database.query<CasePerson>(
    `select reference, given_name || ' ' || family_name as name, is_protected as "isProtected"
    from lyktan.person where reference = any ($1) and not is_protected`,
    [references.slice(0, MOST)],
  );
  return rows;
}
