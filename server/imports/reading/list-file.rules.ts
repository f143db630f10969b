import { calendarMonth, type LocalizedText, type Rule } from '../../kernel/index.js';
import { LIST_FIELDS, type ListField, type ListWords } from './list-words.js';
import { columnNames } from './read-list-words.js';

/** Most rows of one list; a year of a large municipality's unit is a tenth of it. */
export const LIST_ROW_LIMIT = 100_000;

/** What a list looks like as a whole. */
export interface ListFileFacts {
  readonly words: ListWords;
  /** The fields of the recognised columns, from left to right; none where no row of headings was found. */
  readonly fields: readonly ListField[];
  /** Headings that stand for no field, as they may be shown. */
  readonly unknownHeadings: readonly string[];
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  /** Sheets that hold rows besides the one that is read. */
  readonly otherSheets: readonly string[];
}

const WORDS: ListWords = {
  id: 'example',
  validFrom: calendarMonth('2013-03'),
  source: 'example',
  columns: LIST_FIELDS.map((field) => ({ field, label: { sv: field, en: field }, headings: [field] })),
  months: { mars: 3 },
  providers: { own: ['egen'], procured: ['extern'], commissioned: ['uppdrag'] },
  unknownDays: ['x'],
};

function example(change: Partial<ListFileFacts> = {}): ListFileFacts {
  const fields = ['identityNumber', 'measure', 'days', 'month'] as const;
  return { words: WORDS, fields, unknownHeadings: [], rows: 1, otherSheets: [], ...change };
}

interface NeededColumns {
  readonly id: string;
  readonly what: LocalizedText;
  /** The list must have all columns of one of these. */
  readonly anyOf: readonly (readonly ListField[])[];
  readonly without: readonly ListField[];
}

/** A rule that the list has the columns that it cannot do without. */
function needed({ id, what, anyOf, without }: NeededColumns): Rule<ListFileFacts> {
  const names = ({ words }: ListFileFacts, language: 'sv' | 'en'): string =>
    columnNames(words, anyOf.flat(), language);
  return {
    id,
    severity: 'error',
    field: 'file',
    source: 'domain §2.3, §2.5: a person, a measure, a volume, a month',
    validFrom: '2013-01',
    message: {
      sv: `Listan saknar ${what.sv}. Lägg till någon av kolumnerna {namesSv}.`,
      en: `The list does not tell ${what.en}. Add one of the columns {namesEn}.`,
    },
    expected: { sv: '{namesSv}', en: '{namesEn}' },
    holds: ({ fields }) =>
      fields.length === 0 || anyOf.some((all) => all.every((field) => fields.includes(field))),
    values: (facts) => ({
      found: columnNames(facts.words, facts.fields, 'sv'),
      namesSv: names(facts, 'sv'),
      namesEn: names(facts, 'en'),
    }),
    examples: { holds: [example(), example({ fields: [] })], breaks: [example({ fields: without })] },
  };
}

/** Rules of a list as a whole: where an error is found, no row of it is taken. */
export const listFileRules: readonly Rule<ListFileFacts>[] = [
  {
    id: 'import-headings-recognised',
    severity: 'error',
    field: 'file',
    source: 'docs/api.md: lists',
    validFrom: '2013-01',
    message: {
      sv: 'Listan har ingen rad med rubriker som går att känna igen. Rubrikerna kan vara {namesSv}.',
      en: 'The list has no row of headings that can be recognised. Headings may be {namesEn}.',
    },
    expected: { sv: 'en rad med rubriker bland de tio första', en: 'a row of headings among the first ten' },
    holds: ({ fields }) => fields.length > 0,
    values: ({ words }) => ({
      found: '',
      namesSv: columnNames(words, LIST_FIELDS, 'sv'),
      namesEn: columnNames(words, LIST_FIELDS, 'en'),
    }),
    examples: { holds: [example()], breaks: [example({ fields: [] })] },
  },
  needed({
    id: 'import-column-person',
    what: { sv: 'vem raden gäller', en: 'who a row is about' },
    anyOf: [['identityNumber'], ['personReference']],
    without: ['measure', 'days', 'month'],
  }),
  needed({
    id: 'import-column-measure',
    what: { sv: 'vilken insats det är', en: 'which measure it is' },
    anyOf: [['code'], ['measure']],
    without: ['identityNumber', 'days', 'month'],
  }),
  needed({
    id: 'import-column-days',
    what: { sv: 'hur många dagar, eller vilka', en: 'how many days, or which' },
    anyOf: [['days'], ['dates'], ['from', 'to']],
    without: ['identityNumber', 'measure', 'month'],
  }),
  needed({
    id: 'import-column-month',
    what: { sv: 'vilken månad det gäller', en: 'which month it is about' },
    anyOf: [['month'], ['dates'], ['from']],
    without: ['identityNumber', 'measure', 'days'],
  }),
  {
    id: 'import-column-once',
    severity: 'error',
    field: 'file',
    source: 'docs/api.md: lists',
    validFrom: '2013-01',
    message: {
      sv: 'Två kolumner säger samma sak: {found}. Behåll den ena, eller byt rubrik på den andra.',
      en: 'Two columns say the same thing: {foundEn}. Keep one of them, or give the other another heading.',
    },
    expected: { sv: 'varje kolumn en gång', en: 'each column once' },
    holds: ({ fields }) => new Set(fields).size === fields.length,
    values: ({ words, fields }) => {
      const repeated = fields.filter((field, place) => fields.indexOf(field) !== place);
      return { found: columnNames(words, repeated, 'sv'), foundEn: columnNames(words, repeated, 'en') };
    },
    examples: { holds: [example()], breaks: [example({ fields: ['month', 'measure', 'month'] })] },
  },
  {
    id: 'import-has-rows',
    severity: 'error',
    field: 'file',
    source: 'docs/api.md: lists',
    validFrom: '2013-01',
    message: {
      sv: 'Listan har inga rader under rubrikerna. Lägg till dem och lämna listan igen.',
      en: 'The list has no rows below its headings. Add them and hand it in again.',
    },
    expected: { sv: 'minst en rad', en: 'at least one row' },
    holds: ({ fields, rows }) => fields.length === 0 || rows > 0,
    values: ({ rows }) => ({ found: rows }),
    examples: { holds: [example()], breaks: [example({ rows: 0 })] },
  },
  {
    id: 'import-rows-within-limit',
    severity: 'error',
    field: 'file',
    source: 'docs/api.md: limits',
    validFrom: '2013-01',
    message: {
      sv: 'Listan har fler än {limit} rader. Dela den i flera filer, till exempel en för varje månad.',
      en: 'The list has more than {limit} rows. Divide it into several files, for instance one for each month.',
    },
    expected: { sv: 'högst {limit} rader', en: 'at most {limit} rows' },
    holds: ({ rows }) => rows <= LIST_ROW_LIMIT,
    values: ({ rows }) => ({ found: rows, limit: LIST_ROW_LIMIT }),
    examples: {
      holds: [example({ rows: LIST_ROW_LIMIT })],
      breaks: [example({ rows: LIST_ROW_LIMIT + 1 })],
    },
  },
  {
    id: 'import-column-unknown',
    severity: 'warning',
    field: 'file',
    source: 'docs/api.md: lists',
    validFrom: '2013-01',
    message: {
      sv: 'De här kolumnerna läses inte: {found}. Läses gör {namesSv}; byt rubrik om någon av dem menas.',
      en: 'These columns are not read: {found}. Those read are {namesEn}; change the heading where one of them is meant.',
    },
    expected: { sv: '{namesSv}', en: '{namesEn}' },
    holds: ({ unknownHeadings }) => unknownHeadings.length === 0,
    values: ({ words, unknownHeadings }) => ({
      found: unknownHeadings.join(', '),
      namesSv: columnNames(words, LIST_FIELDS, 'sv'),
      namesEn: columnNames(words, LIST_FIELDS, 'en'),
    }),
    examples: { holds: [example()], breaks: [example({ unknownHeadings: ['Skostorlek'] })] },
  },
  {
    id: 'import-one-sheet',
    severity: 'warning',
    field: 'file',
    source: 'docs/api.md: lists',
    validFrom: '2013-01',
    message: {
      sv: 'Bara ett blad läses. De här är inte lästa: {found}. Lämna dem som egna filer om de ska med.',
      en: 'Only one sheet is read. These are not: {found}. Hand them in as files of their own where they count.',
    },
    expected: { sv: 'ett blad', en: 'one sheet' },
    holds: ({ otherSheets }) => otherSheets.length === 0,
    values: ({ otherSheets }) => ({ found: otherSheets.join(', ') }),
    examples: { holds: [example()], breaks: [example({ otherSheets: ['April'] })] },
  },
];
