import type { Rule } from '../kernel/index.js';

/** A file that lies in a host folder. */
export interface HostFolderFile {
  readonly file: string;
  readonly known: boolean;
}

/** Rules of what lies in a host folder. */
export const hostFolderRules: readonly Rule<HostFolderFile>[] = [
  {
    id: 'host-folder-unknown-file',
    severity: 'information',
    field: 'file',
    source: 'host folder: files',
    validFrom: '2013-03',
    message: {
      sv: 'Filen hör inte till en värdmapp och läses inte in.',
      en: 'The file is none of a host folder’s and is not loaded.',
    },
    expected: {
      sv: 'en fil med ett namn ur värdmappens lista',
      en: 'a file with a name of the host folder’s list',
    },
    holds: ({ known }) => known,
    values: ({ file }) => ({ found: file }),
    examples: {
      holds: [{ file: 'persons.csv', known: true }],
      breaks: [{ file: 'Persons.old', known: false }],
    },
  },
];
