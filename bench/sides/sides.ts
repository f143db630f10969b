import type { OpenSide } from './side.js';

/**
 * All sides by name, as a process is told which one it is. Each reads only its own modules, as the command that it
 * measures does: those of the others would count as its memory.
 */
export const SIDES = {
  'bare-insert': async (dataSet) => (await import('./bare-insert.js')).bareInsert(1000)(dataSet),
  'save-one-by-ten': async (dataSet) => (await import('./save-month.js')).saveMonth(10, 1000, 1)(dataSet),
  'save-one': async (dataSet) => (await import('./save-month.js')).saveMonth(1, 50, 1)(dataSet),
  'save-two-hundred': async (dataSet) => (await import('./save-month.js')).saveMonth(1, 50, 200)(dataSet),
  'sheet-avstamp': async (dataSet) => (await import('./ask-sheet.js')).askSheet('avstamp', 'all')(dataSet),
  'sheet-avstamp-slowest': async (dataSet) =>
    (await import('./ask-sheet.js')).askSheet('avstamp', 'slowest')(dataSet),
  'sheet-bare-slowest': async (dataSet) =>
    (await import('./ask-sheet.js')).askSheet('bare', 'slowest')(dataSet),
  'sheet-postgraphile': async (dataSet) =>
    (await import('./ask-sheet.js')).askSheet('postgraphile', 'all')(dataSet),
  'advise-phrases': async (dataSet) => (await import('./advise-phrases.js')).advisePhrases(dataSet),
  'check-file': async (dataSet) => (await import('./check-file.js')).checkFile(dataSet),
  'compile-again-csv': async (dataSet) => (await import('./compile-again.js')).compileAgain(['csv'])(dataSet),
  'compile-again-xlsx': async (dataSet) =>
    (await import('./compile-again.js')).compileAgain(['xlsx'])(dataSet),
  'compile-and-check': async (dataSet) => (await import('./compile-and-check.js')).compileAndCheck(dataSet),
  'compile-first-csv': async (dataSet) => (await import('./compile-first.js')).compileFirst(['csv'])(dataSet),
  'copy-files': async (dataSet) => (await import('./copy-files.js')).copyFiles(dataSet),
  'copy-pivot': async (dataSet) => (await import('./copy-pivot.js')).copyPivot(dataSet),
  'import-list': async (dataSet) => (await import('./import-list.js')).importList(dataSet),
  'load-empty': async (dataSet) => (await import('./load-empty.js')).loadEmpty(dataSet),
  'protect-table': async (dataSet) => (await import('./protect-table.js')).protectTable(dataSet),
  'read-file': async (dataSet) => (await import('./read-file.js')).readFileOnly(dataSet),
  'run-again-csv': async (dataSet) => (await import('./run-again.js')).runAgain(['csv'])(dataSet),
  'night-one-worker': async (dataSet) => (await import('./work-night.js')).workNight(1)(dataSet),
  'night-two-workers': async (dataSet) => (await import('./work-night.js')).workNight(2)(dataSet),
} as const satisfies Readonly<Record<string, OpenSide>>;

export type SideName = keyof typeof SIDES;
