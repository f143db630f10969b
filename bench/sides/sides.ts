import { advisePhrases } from './advise-phrases.js';
import { checkFile } from './check-file.js';
import { compileAgain } from './compile-again.js';
import { compileAndCheck } from './compile-and-check.js';
import { compileFirst } from './compile-first.js';
import { copyFiles } from './copy-files.js';
import { copyPivot } from './copy-pivot.js';
import { importList } from './import-list.js';
import { loadEmpty } from './load-empty.js';
import { readFileOnly } from './read-file.js';
import type { OpenSide } from './side.js';

/** All sides by name, as a process is told which one it is. */
export const SIDES = {
  'advise-phrases': advisePhrases,
  'check-file': checkFile,
  'compile-again-csv': compileAgain(['csv']),
  'compile-again-xlsx': compileAgain(['xlsx']),
  'compile-and-check': compileAndCheck,
  'compile-first-csv': compileFirst(['csv']),
  'copy-files': copyFiles,
  'copy-pivot': copyPivot,
  'import-list': importList,
  'load-empty': loadEmpty,
  'read-file': readFileOnly,
} as const satisfies Readonly<Record<string, OpenSide>>;

export type SideName = keyof typeof SIDES;
