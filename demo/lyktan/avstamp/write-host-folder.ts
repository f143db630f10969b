import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseDatabase } from '../database/case-database.js';
import { MUNICIPALITY } from '../users/users.js';

// Texts of the demonstration hold no commas, quotes or line breaks.
const FILES: Readonly<Record<string, string>> = {
  persons: `select reference as person_ref, identity_number, substr(identity_number, 1, 4) || '-' || substr(identity_number, 5, 2)
      || '-' || substr(identity_number, 7, 2) as birth_date, sex, is_protected::text as protected from lyktan.person order by 1`,
  households: `select reference as household_ref, '${MUNICIPALITY}' as municipality_code, unit from lyktan.household_case order by 1`,
  assistance: `select one.reference as household_ref, to_char(month, 'YYYY-MM') as month, applicant as applicant_ref,
      coalesce(co_applicant, '') as co_applicant_ref, children from lyktan.household_case as one
    join lyktan.decision on case_reference = one.reference order by 1, 2`,
  closings: `select case_reference as household_ref, to_char(closed_on, 'YYYY-MM-DD') as closed_on from lyktan.closing order by 1, 2`,
};

/** Writes what the module needs of the cases as a host folder, which `avstamp load` takes. @returns the folder */
export async function writeHostFolder(database: CaseDatabase, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, sql] of Object.entries(FILES)) {
    const { fields, rows } = await database.query<Record<string, unknown>>(sql);
    const columns = fields.map((field) => field.name);
    const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
    await writeFile(join(folder, `${name}.csv`), lines.map((cells) => `${cells.join(',')}\r\n`).join(''));
  }
  return folder;
}
