import type { Fields, Shape } from '../kernel/index.js';

const ID: Shape = { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' };
const TEXT: Shape = { kind: 'text', pattern: /^\S(.*\S)?$/s, expected: 'text' };
const MONTH: Shape = { kind: 'text', pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' };
const CODE: Shape = { kind: 'whole-number', from: 0, to: 999 };
const LIMIT: Shape = { kind: 'whole-number', from: 1, to: 32_767 };
const LOCALIZED: Shape = { kind: 'object', fields: { sv: TEXT, en: TEXT } };
/** Guidance may be left out in a list that is only tried. */
const ANY_TEXT: Shape = { kind: 'text', pattern: /^[^\0]*$/, expected: 'text' };
const GUIDANCE: Shape = { kind: 'object', fields: { sv: ANY_TEXT, en: ANY_TEXT } };
const TEXTS: Shape = { kind: 'list', of: TEXT, atLeast: 0 };

const CODES: Shape = {
  kind: 'list',
  atLeast: 1,
  of: {
    kind: 'object',
    fields: { code: CODE, label: LOCALIZED, guidance: GUIDANCE, examples: TEXTS, subReasons: TEXTS },
    optional: ['subReasons'],
  },
};

const EVERY_LIST: Fields = { id: ID, validFrom: MONTH, source: TEXT, codes: CODES };

/** What a code list's document must look like, by its kind; `CodeList` says what each key means. */
export const CODE_LIST_SHAPE: Shape = {
  kind: 'variants',
  cases: {
    measures: {
      ...EVERY_LIST,
      noMeasureCode: CODE,
      otherMeasureCode: CODE,
      otherTextLimit: LIMIT,
      outsideTheModel: {
        kind: 'list',
        atLeast: 0,
        of: { kind: 'object', fields: { example: TEXT, why: LOCALIZED } },
      },
    },
    'closure-reasons': { ...EVERY_LIST, otherReasonCode: CODE, unknownReasonCode: CODE },
  },
};
