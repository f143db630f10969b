/** The files of a host folder, by name without `.csv`, in the order in which they are judged. */
export const HOST_FILE_COLUMNS = {
  households: ['household_ref', 'municipality_code', 'unit'],
  persons: ['person_ref', 'identity_number', 'birth_date', 'sex', 'protected'],
  assistance: ['household_ref', 'month', 'applicant_ref', 'co_applicant_ref', 'children'],
  measures: ['municipality_code', 'person_ref', 'month', 'code', 'days', 'text', 'provider'],
  closings: ['household_ref', 'closed_on'],
  closure_reasons: [
    'household_ref',
    'closed_on',
    'applicant_reason',
    'co_applicant_reason',
    'household_reason',
  ],
  comments: [
    'municipality_code',
    'month',
    'name',
    'title',
    'unit',
    'email',
    'telephone',
    'measures_comment',
    'closures_comment',
  ],
} as const;

/** Name of a file of a host folder, without its ending. */
export type HostFileName = keyof typeof HOST_FILE_COLUMNS;

export const HOST_FILE_NAMES = Object.keys(HOST_FILE_COLUMNS) as readonly HostFileName[];

/** The file's name as it stands in the folder. */
export function fileNameOf(name: HostFileName): string {
  return `${name}.csv`;
}
