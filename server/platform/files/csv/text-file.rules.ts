import type { Rule } from '../../../kernel/index.js';
import { swedishMebibytes } from '../archive/mebibytes.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.js';
import { type Refusal, refusalRule } from '../refusal-rule.js';

/** What a text file's bytes tell up to the first line that cannot be read. */
export interface TextFileFacts {
  readonly limits: FileLimits;
  readonly fileBytes: number;
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16' | 'unknown';
  readonly holdsNul: boolean;
  /** What the quotes of the line do wrong, or that a row has no end. */
  readonly unreadableRow?: string;
  /** The first line that cannot be read, counted from 1. */
  readonly line: number;
}

/** A text file that no rule objects to; what is found is laid over it. */
export const READABLE_TEXT: TextFileFacts = {
  limits: DEFAULT_FILE_LIMITS,
  fileBytes: 12_000_000,
  encoding: 'utf-8',
  holdsNul: false,
  line: 1,
};

const FORM = 'domain §4 (CSV is UTF-8)';
const UTF8 = { sv: 'text i UTF-8', en: 'text in UTF-8' };

function textRule(
  refusal: Omit<Refusal<TextFileFacts>, 'quotes' | 'examples'>,
  broken: Partial<TextFileFacts>,
): Rule<TextFileFacts> {
  return refusalRule({
    ...refusal,
    quotes: ({ limits, line }) => ({ line, fileLimit: swedishMebibytes(limits.fileBytes) }),
    examples: { holds: [READABLE_TEXT], breaks: [{ ...READABLE_TEXT, ...broken }] },
  });
}

/** Why a text file is refused whole: its length, how its letters are kept, and quotes that never end. */
export const textFileRules: readonly Rule<TextFileFacts>[] = [
  textRule(
    {
      id: 'text-file-size',
      source: 'OWASP File Upload Cheat Sheet; design decision "Files"',
      message: {
        sv: 'Filen är för stor: {found}. Lämna en fil för en månad i taget.',
        en: 'The file is too large: {found}. Hand in a file for one month at a time.',
      },
      expected: { sv: 'som mest {fileLimit}', en: 'at most {fileLimit}' },
      found: ({ fileBytes, limits }) =>
        fileBytes > limits.fileBytes ? swedishMebibytes(fileBytes) : undefined,
    },
    { fileBytes: 65 * 1024 * 1024 },
  ),
  textRule(
    {
      id: 'text-windows-1252',
      source: FORM,
      message: {
        sv: 'Rad {line} är skriven i Windows-1252, så å, ä och ö går inte att läsa säkert. Spara om filen i Excel: Arkiv, Spara som, filformat ”CSV UTF-8 (kommaavgränsad)”.',
        en: 'Line {line} is written in Windows-1252, so å, ä and ö cannot be read safely. Save the file anew in Excel: File, Save As, file type "CSV UTF-8 (Comma delimited)".',
      },
      expected: UTF8,
      found: ({ encoding }) => (encoding === 'windows-1252' ? 'Windows-1252' : undefined),
    },
    { encoding: 'windows-1252', line: 3 },
  ),
  textRule(
    {
      id: 'text-utf-16',
      source: FORM,
      message: {
        sv: 'Filen är skriven i UTF-16, som Excel kallar ”Unicode-text”. Spara om den i Excel: Arkiv, Spara som, filformat ”CSV UTF-8 (kommaavgränsad)”.',
        en: 'The file is written in UTF-16, which Excel calls "Unicode Text". Save it anew in Excel: File, Save As, file type "CSV UTF-8 (Comma delimited)".',
      },
      expected: UTF8,
      found: ({ encoding }) => (encoding === 'utf-16' ? 'UTF-16' : undefined),
    },
    { encoding: 'utf-16' },
  ),
  textRule(
    {
      id: 'text-encoding',
      source: FORM,
      message: {
        sv: 'Rad {line} innehåller tecken som inte är UTF-8. Spara om filen som UTF-8 i programmet som skrev den.',
        en: 'Line {line} holds characters that are not UTF-8. Save the file anew as UTF-8 in the program that wrote it.',
      },
      expected: UTF8,
      found: ({ encoding }) => (encoding === 'unknown' ? '?' : undefined),
    },
    { encoding: 'unknown', line: 3 },
  ),
  textRule(
    {
      id: 'text-nul',
      source: FORM,
      message: {
        sv: 'Rad {line} innehåller ett nolltecken, så filen är ingen textfil eller är skadad. Skapa filen på nytt.',
        en: 'Line {line} holds a NUL character, so the file is no text file or is damaged. Make the file anew.',
      },
      expected: UTF8,
      found: ({ holdsNul }) => (holdsNul ? 'U+0000' : undefined),
    },
    { holdsNul: true, line: 3 },
  ),
  textRule(
    {
      id: 'text-quotes',
      source: 'RFC 4180 §2',
      message: {
        sv: 'Raden som börjar på rad {line} går inte att läsa ({found}). Kontrollera att varje citattecken har ett par och att citattecken inne i en text är dubblerade.',
        en: 'The row that begins on line {line} cannot be read ({found}). See that every quote has its pair and that quotes inside a text are doubled.',
      },
      expected: { sv: 'celler med citattecken i par', en: 'cells with quotes in pairs' },
      found: ({ unreadableRow }) => unreadableRow,
    },
    { unreadableRow: 'CSV_QUOTE_NOT_CLOSED', line: 3 },
  ),
];
