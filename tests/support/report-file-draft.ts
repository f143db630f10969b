import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCodeLists } from '../../server/codes/index.js';
import { writeWorkbook } from '../../server/platform/files/index.js';
import { checkReportFile, type FileCheck, readReportDefinitions } from '../../server/reporting/index.js';

const codeLists = readCodeLists();
const definitions = readReportDefinitions(codeLists);

const MEASURES_HEADINGS = [
  'Mätmånad',
  'Län-/kommunkod',
  'Löpnr (hushåll)',
  ...'012345678012345678',
  'Övrig insats 1',
];
const EMPTY = Array.from({ length: 8 }, () => '');

/** A valid measures file: no measure; two measures and a co-applicant's; another measure with its text. */
export const MEASURES_ROWS: readonly (readonly string[])[] = [
  MEASURES_HEADINGS,
  ['03', '0180', '0001', 'X', ...EMPTY, '', ...EMPTY, ''],
  ['03', '0180', '0002', '', '15', 'X', ...EMPTY.slice(2), '', '5', ...EMPTY.slice(1), ''],
  ['03', '0180', '0003', '', ...EMPTY.slice(1), 'X', '', ...EMPTY, 'Validering'],
];

/** A valid closures file. */
export const CLOSURES_ROWS: readonly (readonly string[])[] = [
  [
    'Mätmånad',
    'Län-/kommunkod',
    'Löpnr (hushåll)',
    'Registerledare avslutsorsak',
    'Medsökande avslutsorsak',
    'Hushållet avslutsorsak',
  ],
  ['03', '0180', '0001', '1', '', '1'],
  ['03', '0180', '0002', '11', '4', '4'],
];

/** A valid comments file. */
export const COMMENTS_ROWS: readonly (readonly string[])[] = [
  [
    'Kommun',
    'Namn',
    'Befattning',
    'Avd./enhet',
    'E-post',
    'Tel.',
    'Om arbetsfrämjande insatser',
    'Om avslutsorsaker för ekonomiskt bistånd',
  ],
  ['Stockholm', 'Test Testsson', 'Handläggare', 'IFO', 'test@example.se', '000', 'Tydligt.', ''],
];

/** The rows with one cell changed; row and column counted from 1, headings included. */
export function withCell(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  text: string,
): readonly (readonly string[])[] {
  return rows.map((cells, index) => {
    if (index !== row - 1) return cells;
    const changed = cells.slice();
    changed[column - 1] = text;
    return Array.from(changed, (cell) => cell ?? '');
  });
}

/** Writes the rows as a semicolon CSV or an xlsx, by the ending of the name, and checks the file. */
export async function checkRows(
  folder: string,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<FileCheck> {
  const path = join(folder, name);
  if (name.endsWith('.xlsx')) await writeWorkbook(path, [{ name: 'Blad1', rows }]);
  else await writeFile(path, rows.map((cells) => `${cells.join(';')}\n`).join(''));
  return await checkFile(path);
}

/** Checks a file by the shipped definitions. */
export function checkFile(path: string): Promise<FileCheck> {
  return checkReportFile(path, { definitions, codeLists });
}
