import type { ClosedHousehold } from './closed-households.js';
import type { Collection } from './collection.js';
import type { CommentRow } from './comment-rows.js';
import type { Household } from './household-register.js';
import type { MeasureRow } from './measure-rows.js';
import type { Person } from './person-register.js';

/** A file of the host folder: its name, its columns, and its rows in the order of their references. */
export interface HostFolderFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The collection as the seven files of a host folder; `comments.csv` is the reporter's part of the reports. */
export function hostFolderFiles(collection: Collection): HostFolderFile[] {
  const { persons, households, measures, closures, comments } = collection;
  return [
    file('persons.csv', PERSON_COLUMNS, persons.map(personRow)),
    file('households.csv', HOUSEHOLD_COLUMNS, households.map(householdRow)),
    file('assistance.csv', ASSISTANCE_COLUMNS, households.flatMap(assistanceRows)),
    file('closings.csv', CLOSING_COLUMNS, closures.map(closingRow)),
    file('measures.csv', MEASURE_COLUMNS, measures.map(measureRow)),
    file('closure_reasons.csv', REASON_COLUMNS, closures.map(reasonRow)),
    file('comments.csv', COMMENT_COLUMNS, comments.map(commentRow)),
  ];
}

const PERSON_COLUMNS = ['person_ref', 'identity_number', 'birth_date', 'sex', 'protected'];
const HOUSEHOLD_COLUMNS = ['household_ref', 'municipality_code', 'unit'];
const ASSISTANCE_COLUMNS = ['household_ref', 'month', 'applicant_ref', 'co_applicant_ref', 'children'];
const CLOSING_COLUMNS = ['household_ref', 'closed_on'];
const MEASURE_COLUMNS = ['municipality_code', 'person_ref', 'month', 'code', 'days', 'text', 'provider'];
const REASON_COLUMNS = [
  'household_ref',
  'closed_on',
  'applicant_reason',
  'co_applicant_reason',
  'household_reason',
];
const COMMENT_COLUMNS = [
  'municipality_code',
  'month',
  'name',
  'title',
  'unit',
  'email',
  'telephone',
  'measures_comment',
  'closures_comment',
];

// References tell nothing about their order, so rows sorted by them do not either.
function file(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): HostFolderFile {
  const sorted = rows
    .map((row) => ({ row, key: row.join('\t') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  return { name, columns, rows: sorted };
}

function personRow(person: Person): string[] {
  const { personReference, identityNumber, birthDate, sex } = person;
  return [personReference, identityNumber, birthDate, sex, String(person.protected)];
}

function householdRow({ householdReference, municipalityCode, unit }: Household): string[] {
  return [householdReference, municipalityCode, unit];
}

function assistanceRows(household: Household): string[][] {
  const { householdReference, applicant, coApplicant, children, months } = household;
  return months.map((month) => [
    householdReference,
    month,
    applicant.personReference,
    coApplicant?.personReference ?? '',
    String(children),
  ]);
}

function closingRow({ household, closedOn }: ClosedHousehold): string[] {
  return [household.householdReference, closedOn];
}

function measureRow(row: MeasureRow): string[] {
  const { municipalityCode, personReference, month, code, days, text, provider } = row;
  return [municipalityCode, personReference, month, String(code), days, text, provider];
}

function reasonRow({ household, closedOn, reasons }: ClosedHousehold): string[] {
  const { applicant, coApplicant, household: ofHousehold } = reasons;
  return [
    household.householdReference,
    closedOn,
    ...[applicant, coApplicant, ofHousehold].map((reason) => (reason === undefined ? '' : String(reason))),
  ];
}

function commentRow(row: CommentRow): string[] {
  const { name, title, unit, email, telephone } = row.reporter;
  const contact = [name, title, unit, email, telephone];
  return [row.municipalityCode, row.month, ...contact, row.measuresComment, row.closuresComment];
}
