import type { Fields, Shape } from '../../kernel/index.js';
import { CONCEPT_WEIGHTS } from './lexicon.js';

const ID: Shape = { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' };
const TEXT: Shape = { kind: 'text', pattern: /^\S(.*\S)?$/s, expected: 'text' };
const MONTH: Shape = { kind: 'text', pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' };
const CODE: Shape = { kind: 'whole-number', from: 0, to: 999 };
const LOCALIZED: Shape = { kind: 'object', fields: { sv: TEXT, en: TEXT } };
const FORM: Shape = { kind: 'text', pattern: /^=?[a-zåäö]+$/, expected: 'a-zåäö, =' };
const FORMS: Shape = { kind: 'list', of: FORM, atLeast: 1 };
const KEY: Shape = { kind: 'text', pattern: /^[a-zåäö-]+$/, expected: 'a-zåäö, -' };

const LEADS_TO: Shape = {
  kind: 'variants',
  cases: { code: { code: CODE }, outside: { reason: ID }, nowhere: {} } satisfies Record<string, Fields>,
};

const CONCEPT: Shape = {
  kind: 'object',
  fields: {
    id: ID,
    means: LOCALIZED,
    leadsTo: LEADS_TO,
    weight: { kind: 'one-of', values: CONCEPT_WEIGHTS },
    phrases: { kind: 'list', of: TEXT, atLeast: 1 },
  },
};

/** What a lexicon's document must look like; `Lexicon` says what each key means. */
export const LEXICON_SHAPE: Shape = {
  kind: 'object',
  fields: {
    id: ID,
    list: ID,
    validFrom: MONTH,
    source: TEXT,
    words: { kind: 'map', key: /^[a-zåäö-]+$/, expected: 'a-zåäö, -', of: FORMS },
    heads: { kind: 'list', of: KEY, atLeast: 0 },
    reasons: { kind: 'map', key: /^[a-z]+(-[a-z]+)*$/, expected: 'a-z, -', of: LOCALIZED },
    concepts: { kind: 'list', of: CONCEPT, atLeast: 1 },
  },
};

/** What the document of Swedish words must look like; `SwedishWords` says what each key means. */
export const SWEDISH_WORDS_SHAPE: Shape = {
  kind: 'object',
  fields: {
    fillers: FORMS,
    prepositions: FORMS,
    breaks: FORMS,
    emptyHeads: FORMS,
    denying: FORMS,
    doubting: FORMS,
    aside: FORMS,
    leadNowhere: FORMS,
  },
};
