import { join } from 'node:path';
import { openRowFile, type RowFile } from './row-file.js';

/** The files of a generated folder, open for writing. */
export interface HostFolderFiles {
  readonly persons: RowFile;
  readonly households: RowFile;
  readonly assistance: RowFile;
  readonly closings: RowFile;
  readonly measures: RowFile;
  readonly closureReasons: RowFile;
}

/** Opens the six files with their header rows. */
export async function openHostFolder(folder: string): Promise<HostFolderFiles> {
  const open = (name: string, columns: string): Promise<RowFile> =>
    openRowFile(join(folder, name), columns.split(' '));
  return {
    persons: await open('persons.csv', 'person_ref identity_number birth_date sex protected'),
    households: await open('households.csv', 'household_ref municipality_code unit'),
    assistance: await open('assistance.csv', 'household_ref month applicant_ref co_applicant_ref children'),
    closings: await open('closings.csv', 'household_ref closed_on'),
    measures: await open('measures.csv', 'municipality_code person_ref month code days text provider'),
    closureReasons: await open(
      'closure_reasons.csv',
      'household_ref closed_on applicant_reason co_applicant_reason household_reason',
    ),
  };
}
