import { municipalities } from '../../codes/index.js';
import {
  characterCount,
  isWrittenIdentityNumber,
  type LocalizedText,
  maskIdentityNumber,
  type Rule,
  withoutIdentityNumbers,
} from '../../kernel/index.js';
import type { CellKind } from '../../platform/files/index.js';
import type { ColumnContent } from '../definitions/report-definition.js';

/** One cell of a report's file as it stands there, with what the rest of the file makes it to be. */
export interface ReportCell {
  /** What the column is for; undefined beyond the last column. */
  readonly content: ColumnContent | undefined;
  readonly text: string;
  /** What the cell is where it is neither a text nor a number. */
  readonly kind?: CellKind;
  /** What the file's first row says in the same column; empty in that row itself. */
  readonly first: string;
  /** The code whose column takes only the mark; undefined where the file has no measures. */
  readonly noMeasureCode?: number;
}

type Kind = ColumnContent['kind'];

const FORM =
  'domain §4 (only files of exactly the form are accepted); Socialstyrelsen 2013, file descriptions';
const MEASURE: ReportCell = {
  content: { kind: 'measure', role: 'applicant', code: 0 },
  text: 'X',
  first: '',
  noMeasureCode: 0,
};
const MONTH: ReportCell = { content: { kind: 'month', form: 'MM' }, text: '03', first: '03' };
const MUNICIPALITY: ReportCell = { content: { kind: 'municipality' }, text: '0180', first: '0180' };
const NUMBER: ReportCell = { content: { kind: 'running-number', digits: 4 }, text: '0001', first: '' };
// The tax agency's official test number of the first day of 1981.
const PERSON: ReportCell = {
  content: { kind: 'identity-number', role: 'applicant' },
  text: '198101012394',
  first: '',
};
const TEXT: ReportCell = {
  content: { kind: 'other-measure-texts', form: 'one-column-each', limit: 10 },
  text: 'Validering',
  first: '',
};

/** Rules of a single cell of a report's file, whoever wrote it. */
export const reportCellRules: readonly Rule<ReportCell>[] = [
  rule({
    id: 'report-cell-is-plain',
    field: 'cell',
    message: {
      sv: 'Cellen är {kindSv}. Skriv värdet som text eller tal.',
      en: 'The cell is {kindEn}. Write the value as text or number.',
    },
    expected: { sv: 'text eller tal', en: 'text or number' },
    holds: ({ kind }) => kind === undefined,
    examples: { holds: [MEASURE], breaks: [{ ...MEASURE, text: '=1+1', kind: 'formula' }] },
  }),
  rule({
    id: 'report-cell-within-columns',
    field: 'cell',
    message: {
      sv: '”{found}” står utanför rapportens kolumner. Ta bort det.',
      en: '“{found}” stands outside the report’s columns. Remove it.',
    },
    expected: { sv: 'tomt efter sista kolumnen', en: 'nothing after the last column' },
    holds: ({ content, text }) => content !== undefined || text === '',
    examples: {
      holds: [{ content: undefined, text: '', first: '' }, MEASURE],
      breaks: [{ content: undefined, text: 'obs!', first: '' }],
    },
  }),
  rule({
    id: 'report-month-form',
    field: 'month',
    message: {
      sv: '”{found}” är ingen mätmånad. Skriv den som {form}.',
      en: '“{found}” is no reporting month. Write it as {form}.',
    },
    expected: { sv: '{form}', en: '{form}' },
    holds: ({ content, text }) => content?.kind !== 'month' || MONTH_FORMS[content.form].test(text),
    examples: { holds: [MONTH, MEASURE], breaks: ['3', '13', '2013-03'].map((text) => ({ ...MONTH, text })) },
  }),
  rule({
    id: 'report-one-month',
    field: 'month',
    message: {
      sv: 'Raden gäller månad {found}, filens första rad {first}. Lämna en fil för varje månad.',
      en: 'The row is for month {found}, the file’s first row for {first}. Hand in one file for each month.',
    },
    expected: { sv: '{first}', en: '{first}' },
    holds: (cell) => sameAsFirst(cell, 'month'),
    examples: { holds: [MONTH, { ...MONTH, first: '' }], breaks: [{ ...MONTH, text: '04' }] },
  }),
  rule({
    id: 'report-municipality-exists',
    field: 'municipalityCode',
    message: {
      sv: 'Det finns ingen kommun med koden ”{found}”. Skriv fyra siffror, till exempel 0180.',
      en: 'There is no municipality with the code “{found}”. Write four digits, for instance 0180.',
    },
    expected: { sv: 'en kommuns fyra siffror', en: 'a municipality’s four digits' },
    holds: ({ content, text }) => content?.kind !== 'municipality' || municipalities.has(text),
    examples: {
      holds: [MUNICIPALITY, MEASURE],
      breaks: ['180', '9999', ''].map((text) => ({ ...MUNICIPALITY, text })),
    },
  }),
  rule({
    id: 'report-one-municipality',
    field: 'municipalityCode',
    message: {
      sv: 'Raden gäller kommun {found}, filens första rad {first}. Lämna en fil för varje kommun.',
      en: 'The row is for municipality {found}, the file’s first row for {first}. Hand in one file for each.',
    },
    expected: { sv: '{first}', en: '{first}' },
    holds: (cell) => sameAsFirst(cell, 'municipality'),
    examples: {
      holds: [MUNICIPALITY, { ...MUNICIPALITY, first: '' }],
      breaks: [{ ...MUNICIPALITY, text: '1480' }],
    },
  }),
  rule({
    id: 'report-running-number-form',
    field: 'runningNumber',
    message: {
      sv: '”{found}” är inget löpnummer. Skriv minst {digits} siffror, fyllt med nollor från vänster.',
      en: '“{found}” is no running number. Write at least {digits} digits, filled with zeros from the left.',
    },
    expected: { sv: 'minst {digits} siffror', en: 'at least {digits} digits' },
    holds: ({ content, text }) => content?.kind !== 'running-number' || isRunningNumber(text, content.digits),
    examples: {
      holds: [NUMBER, { ...NUMBER, text: '12345' }, MEASURE],
      breaks: ['1', '00001', '0000', 'A001', ''].map((text) => ({ ...NUMBER, text })),
    },
  }),
  rule({
    id: 'report-identity-number-form',
    field: 'identityNumber',
    message: {
      sv: 'Cellen är inget personnummer. Skriv tolv siffror utan bindestreck, med rätt kontrollsiffra.',
      en: 'The cell is no identity number. Write twelve digits without a hyphen, with the right check digit.',
    },
    expected: { sv: 'tolv siffror', en: 'twelve digits' },
    holds: ({ content, text }) =>
      content?.kind !== 'identity-number' || text === '' || isWrittenIdentityNumber(text),
    examples: {
      holds: [PERSON, { ...PERSON, text: '' }, MEASURE],
      breaks: ['810101-2394', '198101012395', '198113012394'].map((text) => ({ ...PERSON, text })),
    },
  }),
  rule({
    id: 'report-applicant-has-identity-number',
    severity: 'warning',
    field: 'identityNumber',
    message: {
      sv: 'Sökandens personnummer saknas. Fyll i det om personen har ett.',
      en: 'The applicant’s identity number is missing. Fill it in where the person has one.',
    },
    expected: { sv: 'tolv siffror', en: 'twelve digits' },
    holds: ({ content, text }) =>
      content?.kind !== 'identity-number' || content.role === 'coApplicant' || text !== '',
    examples: {
      holds: [PERSON, { ...PERSON, content: { kind: 'identity-number', role: 'coApplicant' }, text: '' }],
      breaks: [{ ...PERSON, text: '' }],
    },
  }),
  rule({
    id: 'report-no-measure-is-mark',
    field: 'measures',
    message: {
      sv: '”{found}” kan inte stå i kolumnen för ingen insats. Skriv X, eller lämna tomt.',
      en: '“{found}” cannot stand in the column for no measure. Write X, or leave it empty.',
    },
    expected: { sv: 'X eller tomt', en: 'X or empty' },
    holds: ({ content, text, noMeasureCode }) =>
      content?.kind !== 'measure' || content.code !== noMeasureCode || text === '' || text === 'X',
    examples: { holds: [MEASURE, { ...MEASURE, text: '' }], breaks: [{ ...MEASURE, text: '5' }] },
  }),
  rule({
    id: 'report-text-length',
    field: 'text',
    message: {
      sv: 'Texten är {length} tecken. Korta den till högst {limit}.',
      en: 'The text has {length} characters. Shorten it to at most {limit}.',
    },
    expected: { sv: 'högst {limit} tecken', en: 'at most {limit} characters' },
    holds: ({ content, text }) => content === undefined || characterCount(text) <= limitOf(content),
    examples: { holds: [TEXT, MEASURE], breaks: [{ ...TEXT, text: 'Validering!' }] },
  }),
];

/** How a month is written in each form. */
export const MONTH_FORMS = { MM: /^(0[1-9]|1[0-2])$/, 'YYYY-MM': /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/ } as const;

/** True for a number from 1 on that is filled with zeros to exactly so many digits where it is shorter. */
export function isRunningNumber(text: string, digits: number): boolean {
  if (!/^\d{1,9}$/.test(text) || text.length < digits || Number(text) < 1) return false;
  return text.length === digits || !text.startsWith('0');
}

function sameAsFirst({ content, text, first }: ReportCell, kind: Kind): boolean {
  return content?.kind !== kind || first === '' || text === first;
}

function limitOf(content: ColumnContent): number {
  return 'limit' in content ? content.limit : Number.POSITIVE_INFINITY;
}

const KINDS: Readonly<Record<CellKind, LocalizedText>> = {
  formula: { sv: 'en formel', en: 'a formula' },
  error: { sv: 'ett felvärde', en: 'an error value' },
  boolean: { sv: 'ett sanningsvärde', en: 'a truth value' },
  date: { sv: 'ett datum', en: 'a date' },
};

type Own = 'id' | 'field' | 'message' | 'expected' | 'holds' | 'examples';

function rule(
  own: Pick<Rule<ReportCell>, Own> & { readonly severity?: Rule<ReportCell>['severity'] },
): Rule<ReportCell> {
  return {
    severity: 'error',
    ...own,
    source: FORM,
    validFrom: '2013-03',
    values: ({ content, text, kind, first }) => ({
      found: content?.kind === 'identity-number' ? maskIdentityNumber(text) : withoutIdentityNumbers(text),
      first,
      length: characterCount(text),
      kindSv: kind === undefined ? '' : KINDS[kind].sv,
      kindEn: kind === undefined ? '' : KINDS[kind].en,
      form: content !== undefined && 'form' in content ? content.form : '',
      digits: content?.kind === 'running-number' ? content.digits : '',
      limit: content === undefined ? '' : limitOf(content),
    }),
  };
}
