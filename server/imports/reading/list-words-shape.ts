import type { Shape } from '../../kernel/index.js';
import { MEASURE_PROVIDERS } from '../../measures/index.js';
import { LIST_FIELDS } from './list-words.js';

const TEXT: Shape = { kind: 'text', pattern: /^\S(.*\S)?$/, expected: 'text' };
const WORDS: Shape = { kind: 'text', pattern: /^[\p{Ll}\d]+( [\p{Ll}\d]+)*$/u, expected: 'a-ö, 0-9' };
const EACH_WORDS: Shape = { kind: 'list', of: WORDS, atLeast: 1 };

/** What the document of a list's words must look like; `ListWords` says what each key means. */
export const LIST_WORDS_SHAPE: Shape = {
  kind: 'object',
  fields: {
    id: { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' },
    validFrom: { kind: 'text', pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' },
    source: TEXT,
    columns: {
      kind: 'list',
      atLeast: LIST_FIELDS.length,
      of: {
        kind: 'object',
        fields: {
          field: { kind: 'one-of', values: LIST_FIELDS },
          label: { kind: 'object', fields: { sv: TEXT, en: TEXT } },
          headings: EACH_WORDS,
        },
      },
    },
    months: {
      kind: 'map',
      key: /^\p{Ll}+$/u,
      expected: 'a-ö',
      of: { kind: 'whole-number', from: 1, to: 12 },
    },
    providers: {
      kind: 'object',
      fields: Object.fromEntries(MEASURE_PROVIDERS.map((provider) => [provider, EACH_WORDS])),
    },
    unknownDays: EACH_WORDS,
  },
};
