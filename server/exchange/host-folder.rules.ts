import type { Rule } from '../kernel/index.js';
import { fileNameOf, HOST_FILE_NAMES } from './host-files.js';

/** One file of a host folder, by its name there. */
export interface FolderFile {
  readonly file: string;
}

/** Rules of what lies in a host folder. */
export const hostFolderRules: readonly Rule<FolderFile>[] = [
  {
    id: 'host-folder-unknown-file',
    severity: 'information',
    field: 'file',
    source: 'host folder: files',
    validFrom: '2013-03',
    message: {
      sv: 'Filen {found} hör inte till en värdmapp och läses inte in. Ta bort den, eller rätta namnet.',
      en: 'The file {found} is none of a host folder’s and is not loaded. Remove it, or mend its name.',
    },
    expected: { sv: '{files}', en: '{files}' },
    holds: ({ file }) => HOST_FILE_NAMES.some((name) => fileNameOf(name) === file),
    values: ({ file }) => ({ found: file, files: HOST_FILE_NAMES.map(fileNameOf).join(', ') }),
    examples: { holds: [{ file: 'persons.csv' }], breaks: [{ file: 'person.csv' }] },
  },
];
