import { CLOSURES_ROWS, COMMENTS_ROWS, MEASURES_ROWS } from './report-file-draft.js';

/** A valid file of each section, by the section's id. */
export const VALID_FILES = {
  measures: { name: 'insatser-0180-2013-03', rows: MEASURES_ROWS },
  closures: { name: 'avslut-0180-2013-03', rows: CLOSURES_ROWS },
  comments: { name: 'synpunkter-0180-2013-03', rows: COMMENTS_ROWS },
} as const;

/** One cell of a valid file changed so that one rule is broken, and what the finding must say. */
export interface BrokenCell {
  readonly file: keyof typeof VALID_FILES;
  /** The changed cell; row and column counted from 1. */
  readonly at: readonly [row: number, column: number];
  readonly text: string;
  readonly rule: string;
  readonly column: string;
  /** In Swedish. */
  readonly expected: string;
  readonly found: string;
  /** The row that the finding points at. */
  readonly row: number;
}

type Says = readonly [rule: string, column: string, expected: string, found?: string, row?: number];

function broken(
  file: BrokenCell['file'],
  at: BrokenCell['at'],
  text: string,
  [rule, column, expected, found = text, row = at[0]]: Says,
): BrokenCell {
  return { file, at, text, rule, column, expected, found, row };
}

/** Every rule of a file's cells and rows, broken once. */
export const BROKEN_CELLS: readonly BrokenCell[] = [
  broken('measures', [1, 3], 'Nr', ['report-heading', 'C', 'Löpnr (hushåll)']),
  broken('measures', [3, 1], '3', ['report-month-form', 'Mätmånad (A)', 'MM']),
  broken('measures', [3, 1], '04', ['report-one-month', 'Mätmånad (A)', '03']),
  broken('measures', [3, 2], '9999', [
    'report-municipality-exists',
    'Län-/kommunkod (B)',
    'en kommuns fyra siffror',
  ]),
  broken('measures', [3, 2], '1480', ['report-one-municipality', 'Län-/kommunkod (B)', '0180']),
  broken('measures', [3, 3], '2', ['report-running-number-form', 'Löpnr (hushåll) (C)', 'minst 4 siffror']),
  broken('measures', [3, 3], '0001', [
    'report-running-number-unique',
    'Löpnr (hushåll) (C)',
    'ett nummer som inte använts',
    '1',
  ]),
  broken('measures', [3, 3], '0009', [
    'report-running-number-order',
    'Löpnr (hushåll) (C)',
    'mer än 9',
    '3',
    4,
  ]),
  broken('measures', [2, 4], '5', ['report-no-measure-is-mark', 'Registerledare 0 (D)', 'X eller tomt']),
  broken('measures', [3, 14], 'ja', [
    'measure-volume-is-days-or-mark',
    'Medsökande 1 (N)',
    'ett helt antal dagar eller X',
  ]),
  broken('measures', [3, 5], '32', ['measure-days-within-month', 'Registerledare 1 (E)', '1 till 31 dagar']),
  broken('measures', [3, 4], 'X', [
    'no-measure-excludes-measures',
    'Registerledare 0 (D)',
    'antingen kod 0 eller insatser',
    '1, 2',
  ]),
  broken('measures', [3, 22], 'Validering', [
    'report-text-has-other-measure',
    'Övrig insats 1 (V)',
    'dagar eller X i kolumnen för övrig insats',
    '1',
  ]),
  broken('measures', [4, 22], '', [
    'report-other-measure-has-text',
    'Registerledare 8 (L)',
    'minst en text för var och en',
    '1',
  ]),
  broken('measures', [4, 22], 'å'.repeat(201), [
    'report-text-length',
    'Övrig insats 1 (V)',
    'högst 200 tecken',
  ]),
  broken('measures', [4, 22], 'Intyg 199001012385', [
    'other-measure-text-names-nobody',
    'Övrig insats 1 (V)',
    'en text utan personnummer',
    'Intyg •••••••• (12)',
  ]),
  broken('measures', [4, 22], 'SFI', [
    'other-measure-is-inside-the-model',
    'Övrig insats 1 (V)',
    'en insats inom modellen',
  ]),
  broken('measures', [4, 22], 'Coachning', [
    'other-measure-has-no-code-of-its-own',
    'Övrig insats 1 (V)',
    'kod 2',
  ]),
  broken('measures', [2, 24], 'obs!', ['report-cell-within-columns', 'X', 'tomt efter sista kolumnen']),
  broken('closures', [2, 4], '13', [
    'closure-applicant-reason-in-list',
    'Registerledare avslutsorsak (D)',
    'någon av 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, eller tomt',
  ]),
  broken('closures', [3, 6], '5', [
    'closure-household-reason-is-one-of-the-persons',
    'Hushållet avslutsorsak (F)',
    '11 eller 4',
  ]),
  broken('closures', [2, 6], '', [
    'closure-has-reasons',
    'Hushållet avslutsorsak (F)',
    'en orsak för varje vuxen och för hushållet',
  ]),
  broken('comments', [2, 7], 'å'.repeat(1001), [
    'report-text-length',
    'Om arbetsfrämjande insatser (G)',
    'högst 1000 tecken',
  ]),
];
