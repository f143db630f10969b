import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HouseholdDirectory, HouseholdPage } from '@avstamp/plugin-sdk';
import { csvLines } from './csv-lines.js';

/** The columns of the files of a host folder that the adapter writes. */
const COLUMNS = {
  households: ['household_ref', 'municipality_code', 'unit'],
  persons: ['person_ref', 'identity_number', 'birth_date', 'sex', 'protected'],
  assistance: ['household_ref', 'month', 'applicant_ref', 'co_applicant_ref', 'children'],
  closings: ['household_ref', 'closed_on'],
} as const;

type Rows = Record<keyof typeof COLUMNS, Map<string, readonly string[]>>;

/**
 * Writes all that a directory has as a host folder, which `avstamp load` takes. The folder appears whole or not at all:
 * where the directory throws, what was there before is left.
 * @returns how many rows each file got
 */
export async function writeHostFolder(
  directory: HouseholdDirectory,
  folder: string,
): Promise<Readonly<Record<keyof typeof COLUMNS, number>>> {
  const rows: Rows = {
    households: new Map(),
    persons: new Map(),
    assistance: new Map(),
    closings: new Map(),
  };
  for (const municipalityCode of directory.municipalityCodes) {
    const everything = { municipalityCode, changedSince: new Date(0).toISOString() };
    for await (const page of directory.pages(everything)) add(rows, municipalityCode, page);
  }
  await mkdir(dirname(folder), { recursive: true });
  const passing = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const name of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
      // Sorted, so that the same reading gives the same bytes in whichever order its parts came.
      const lines = [...rows[name]].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
      await writeFile(join(passing, `${name}.csv`), csvLines(COLUMNS[name], lines), { mode: 0o600 });
    }
    await rm(folder, { recursive: true, force: true });
    await rename(passing, folder);
  } catch (error) {
    await rm(passing, { recursive: true, force: true });
    throw error;
  }
  return {
    households: rows.households.size,
    persons: rows.persons.size,
    assistance: rows.assistance.size,
    closings: rows.closings.size,
  };
}

/** By key, so that a person of two municipalities stands once. */
function add(rows: Rows, municipalityCode: string, page: HouseholdPage): void {
  for (const { householdReference, unit } of page.households ?? []) {
    rows.households.set(householdReference, [householdReference, municipalityCode, unit]);
  }
  for (const { personReference, birthDate = '', sex = '', protected: isProtected } of page.persons ?? []) {
    rows.persons.set(personReference, [personReference, '', birthDate, sex, String(isProtected)]);
  }
  for (const month of page.assistance ?? []) {
    const { householdReference, applicantReference, coApplicantReference = '', children } = month;
    const row = [householdReference, month.month, applicantReference, coApplicantReference, String(children)];
    rows.assistance.set(`${householdReference} ${month.month}`, row);
  }
  for (const { householdReference, closedOn } of page.closings ?? []) {
    rows.closings.set(`${householdReference} ${closedOn}`, [householdReference, closedOn]);
  }
}
