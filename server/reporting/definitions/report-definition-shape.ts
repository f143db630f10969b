import type { Fields, Shape } from '../../kernel/index.js';
import { REPORT_CALENDAR_SHAPE } from './report-calendar-shape.js';
import { COMMENT_FIELDS, CORRECTIONS, ROW_SOURCES } from './report-definition.js';

const ID: Shape = { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' };
const TEXT: Shape = { kind: 'text', pattern: /^\S(.*\S)?$/s, expected: 'text' };
const MONTH: Shape = { kind: 'text', pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' };
const LIMIT: Shape = { kind: 'whole-number', from: 1, to: 32_767 };
const LOCALIZED: Shape = { kind: 'object', fields: { sv: TEXT, en: TEXT } };
const ADULTS = ['applicant', 'coApplicant'];

/** The keys of each kind of column content, `kind` itself left out. */
const CONTENTS: Readonly<Record<string, Fields>> = {
  month: { form: { kind: 'one-of', values: ['MM', 'YYYY-MM'] } },
  municipality: {},
  'running-number': { digits: { kind: 'whole-number', from: 1, to: 9 } },
  'identity-number': { role: { kind: 'one-of', values: ADULTS } },
  measure: {
    role: { kind: 'one-of', values: ADULTS },
    code: { kind: 'whole-number', from: 0, to: 999 },
  },
  'other-measure-texts': {
    form: { kind: 'one-of', values: ['one-column-each', 'one-column'] },
    limit: LIMIT,
  },
  'closure-reason': { level: { kind: 'one-of', values: [...ADULTS, 'household'] } },
  comment: { field: { kind: 'one-of', values: COMMENT_FIELDS }, limit: LIMIT },
};

const COLUMN: Shape = {
  kind: 'object',
  fields: { heading: TEXT, group: TEXT, content: { kind: 'variants', cases: CONTENTS } },
  optional: ['group'],
};

const SECTION: Shape = {
  kind: 'object',
  fields: {
    id: ID,
    name: LOCALIZED,
    rows: { kind: 'one-of', values: ROW_SOURCES },
    fileName: {
      kind: 'text',
      pattern: /^(?=.*\{municipality\})(?=.*\{month\})[\w{}-]+$/,
      expected: 'a-z, 0-9, -, _, {municipality}, {month}',
    },
    sheet: { kind: 'text', pattern: /^[^\\/?*[\]:]{1,31}$/, expected: '1-31, not \\ / ? * [ ] :' },
    columns: { kind: 'list', of: COLUMN, atLeast: 1 },
  },
};

const CONFIRMATION: Shape = {
  kind: 'object',
  fields: {
    parts: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          part: { kind: 'text', pattern: /^[\w-]+(\.[\w-]+)*$/, expected: 'calendar.yearFile' },
          why: LOCALIZED,
          source: TEXT,
        },
      },
      atLeast: 1,
    },
  },
};

/** What a report definition's document must look like; `ReportDefinition` says what each key means. */
export const REPORT_DEFINITION_SHAPE: Shape = {
  kind: 'object',
  fields: {
    id: ID,
    name: LOCALIZED,
    validFrom: MONTH,
    source: TEXT,
    codeLists: { kind: 'object', fields: { measures: ID, closureReasons: ID } },
    calendar: REPORT_CALENDAR_SHAPE,
    correction: { kind: 'one-of', values: CORRECTIONS },
    csv: {
      kind: 'object',
      fields: {
        separator: { kind: 'one-of', values: [';', ',', '\t'] },
        byteOrderMark: { kind: 'yes-or-no' },
        quote: { kind: 'one-of', values: ['always', 'when-needed'] },
        lineEnd: { kind: 'one-of', values: ['\r\n', '\n'] },
      },
    },
    confirmation: CONFIRMATION,
    sections: { kind: 'list', of: SECTION, atLeast: 1 },
  },
  optional: ['correction', 'confirmation'],
};
