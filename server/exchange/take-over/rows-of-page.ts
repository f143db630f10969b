import type { HouseholdPage } from '@avstamp/plugin-sdk';
import { HOST_FILE_COLUMNS } from '../host-files.js';

/** What a host's directory tells of, by the host file that has the same. */
export const DIRECTORY_FILES = ['households', 'persons', 'assistance', 'closings'] as const;
export type DirectoryFile = (typeof DIRECTORY_FILES)[number];

/** One row as it would stand in a host file: all of it text, and nothing of it judged yet. */
export interface DirectoryRow {
  readonly file: DirectoryFile;
  readonly cells: Readonly<Record<string, string>>;
}

/** From which member of the host's objects each cell comes; the others are the module's, or stay empty. */
const MEMBERS: Readonly<Record<DirectoryFile, Readonly<Record<string, string>>>> = {
  households: { household_ref: 'householdReference', unit: 'unit' },
  persons: { person_ref: 'personReference', birth_date: 'birthDate', sex: 'sex', protected: 'protected' },
  assistance: {
    household_ref: 'householdReference',
    month: 'month',
    applicant_ref: 'applicantReference',
    co_applicant_ref: 'coApplicantReference',
    children: 'children',
  },
  closings: { household_ref: 'householdReference', closed_on: 'closedOn' },
};

/**
 * The rows of a page. The municipality is the one that was asked for: no host can say another's. Identity numbers are not
 * asked for, and one that is given all the same goes no further than here.
 */
export function rowsOfPage(page: HouseholdPage, municipalityCode: string): readonly DirectoryRow[] {
  return DIRECTORY_FILES.flatMap((file) =>
    (page[file] ?? []).map((stated) => ({ file, cells: cellsOf(file, stated, municipalityCode) })),
  );
}

function cellsOf(
  file: DirectoryFile,
  stated: object,
  municipalityCode: string,
): Readonly<Record<string, string>> {
  const members = MEMBERS[file];
  return Object.fromEntries(
    HOST_FILE_COLUMNS[file].map((column) => {
      if (column === 'municipality_code') return [column, municipalityCode];
      const member = members[column];
      return [column, member === undefined ? '' : textOf(Reflect.get(stated, member))];
    }),
  );
}

/** Breaks the rule of every cell: what is no text must not pass for one that was left out. */
const NOT_A_TEXT = '\uFFFD';
const LONGEST = 1000;

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return NOT_A_TEXT;
  return value.slice(0, LONGEST).replaceAll('\0', NOT_A_TEXT);
}
