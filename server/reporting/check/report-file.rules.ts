import type { Rule } from '../../kernel/index.js';
import { UNCONFIRMED_MARK } from '../definitions/unconfirmed-mark.js';

/** What a whole file tells of itself. Each rule looks at what it speaks of and lets the rest pass. */
export interface ReportFileFacts {
  readonly subject: 'headings' | 'heading' | 'rows' | 'name' | 'mark' | 'sheet';
  /** What should stand there: a heading, a name; empty where there should be nothing. */
  readonly expected: string;
  /** What stands there; for rows, their number. */
  readonly found: string;
}

const FORM =
  'domain §4 (only files of exactly the form are accepted); Socialstyrelsen 2013, file descriptions';
const MARK: ReportFileFacts = { subject: 'mark', expected: UNCONFIRMED_MARK, found: '' };
const HEADING: ReportFileFacts = { subject: 'heading', expected: 'Mätmånad', found: 'Mätmånad' };

/** Rules of the file as a whole: what it is, its headings, its name and its sheets. */
export const reportWholeFileRules: readonly Rule<ReportFileFacts>[] = [
  {
    id: 'report-file-known',
    severity: 'error',
    field: 'file',
    source: FORM,
    validFrom: '2013-03',
    message: {
      sv: 'Filens rubriker ({found}) är inte någon rapports. Lämna en fil med rubrikerna {expected} …',
      en: 'The file’s headings ({found}) are not those of any report. Hand in a file with the headings {expected} …',
    },
    expected: { sv: '{expected} …', en: '{expected} …' },
    // Asked only of headings that are no report's as a whole: their beginning may well be right.
    holds: ({ subject }) => subject !== 'headings',
    values,
    examples: {
      holds: [HEADING],
      breaks: ['namn', 'Mätmånad'].map((found) => ({
        subject: 'headings' as const,
        expected: 'Mätmånad',
        found,
      })),
    },
  },
  {
    id: 'report-heading',
    severity: 'error',
    field: 'heading',
    source: FORM,
    validFrom: '2013-03',
    message: {
      sv: 'Rubriken är ”{found}” men ska vara ”{expected}”. Cellerna i kolumnen är inte kontrollerade.',
      en: 'The heading is “{found}” but should be “{expected}”. The cells of the column have not been checked.',
    },
    expected: { sv: '{expected}', en: '{expected}' },
    holds: ({ subject, expected, found }) => subject !== 'heading' || expected === found,
    values,
    examples: { holds: [HEADING], breaks: [{ ...HEADING, found: 'Månad' }] },
  },
  {
    id: 'report-file-has-rows',
    severity: 'information',
    field: 'file',
    source: 'domain §4 (a nil report is a file with no rows)',
    validFrom: '2013-03',
    message: {
      sv: 'Filen har inga rader: en nollrapport.',
      en: 'The file has no rows: a nil report.',
    },
    expected: { sv: 'rader, om månaden hade hushåll', en: 'rows, where the month had households' },
    holds: ({ subject, found }) => subject !== 'rows' || found !== '0',
    values,
    examples: {
      holds: [HEADING, { subject: 'rows', expected: '', found: '7' }],
      breaks: [{ subject: 'rows', expected: '', found: '0' }],
    },
  },
  {
    id: 'report-file-name',
    severity: 'warning',
    field: 'file',
    source: 'domain §4',
    validFrom: '2013-03',
    message: {
      sv: 'Filen heter ”{found}” men innehåller {expected}. Kontrollera att det är rätt fil.',
      en: 'The file is called “{found}” but holds {expected}. See that it is the right file.',
    },
    expected: { sv: '{expected}', en: '{expected}' },
    holds: ({ subject, expected, found }) => subject !== 'name' || found.includes(expected),
    values,
    examples: {
      holds: [{ subject: 'name', expected: '0180', found: 'insatser-0180-2013-03' }, HEADING],
      breaks: [{ subject: 'name', expected: '0180', found: 'insatser-1480-2013-03' }],
    },
  },
  {
    id: 'report-file-confirmed',
    severity: 'warning',
    field: 'file',
    source: 'domain §4 (code lists and layouts are data)',
    validFrom: '2013-03',
    message: {
      sv: 'Filens namn slutar på {expected}: definitionen var inte bekräftad när filen gjordes. Fråga avsändaren om koder och kolumner stämmer innan siffrorna används.',
      en: 'The file’s name ends in {expected}: the definition was not confirmed when the file was made. Ask the sender whether codes and columns are right before the figures are used.',
    },
    expected: { sv: 'ett namn utan {expected}', en: 'a name without {expected}' },
    holds: ({ subject, expected, found }) => subject !== 'mark' || !found.endsWith(expected),
    values,
    examples: {
      holds: [{ ...MARK, found: 'ordinarie-avslut-0180-2017-01' }, HEADING],
      breaks: [{ ...MARK, found: `ordinarie-avslut-0180-2017-01${UNCONFIRMED_MARK}` }],
    },
  },
  {
    id: 'report-one-sheet',
    severity: 'error',
    field: 'sheet',
    source: FORM,
    validFrom: '2013-03',
    message: {
      sv: 'Bladet ”{found}” har innehåll. Rapporten ska stå på ett enda blad, ”{expected}”: flytta eller ta bort resten.',
      en: 'The sheet “{found}” has contents. The report stands on one sheet, “{expected}”: move or remove the rest.',
    },
    expected: { sv: 'bara bladet {expected}', en: 'only the sheet {expected}' },
    holds: ({ subject, expected, found }) => subject !== 'sheet' || expected === found,
    values,
    examples: {
      holds: [{ subject: 'sheet', expected: 'Insatser', found: 'Insatser' }, HEADING],
      breaks: [{ subject: 'sheet', expected: 'Insatser', found: 'Blad2' }],
    },
  },
];

function values({ expected, found }: ReportFileFacts) {
  return { expected, found };
}
