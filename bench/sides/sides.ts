import { advisePhrases } from './advise-phrases.js';
import { askSheet } from './ask-sheet.js';
import { bareInsert } from './bare-insert.js';
import { checkFile } from './check-file.js';
import { compileAgain } from './compile-again.js';
import { compileAndCheck } from './compile-and-check.js';
import { compileFirst } from './compile-first.js';
import { copyFiles } from './copy-files.js';
import { copyPivot } from './copy-pivot.js';
import { importList } from './import-list.js';
import { loadEmpty } from './load-empty.js';
import { readFileOnly } from './read-file.js';
import { runAgain } from './run-again.js';
import { saveMonth } from './save-month.js';
import type { OpenSide } from './side.js';
import { workNight } from './work-night.js';

/** All sides by name, as a process is told which one it is. */
export const SIDES = {
  'bare-insert': bareInsert(1000),
  'save-one-by-ten': saveMonth(10, 1000, 1),
  'save-one': saveMonth(1, 50, 1),
  'save-two-hundred': saveMonth(1, 50, 200),
  'sheet-avstamp': askSheet('avstamp', 'all'),
  'sheet-avstamp-slowest': askSheet('avstamp', 'slowest'),
  'sheet-bare-slowest': askSheet('bare', 'slowest'),
  'sheet-postgraphile': askSheet('postgraphile', 'all'),
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
  'run-again-csv': runAgain(['csv']),
  'night-one-worker': workNight(1),
  'night-two-workers': workNight(2),
} as const satisfies Readonly<Record<string, OpenSide>>;

export type SideName = keyof typeof SIDES;
