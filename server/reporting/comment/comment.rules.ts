import { municipalityExists } from '../../codes/index.js';
import { characterCount, monthExists, type Rule } from '../../kernel/index.js';

/** Longest text of a comment, in characters (domain §4). */
export const COMMENT_LIMIT = 1000;

/** The reporter's comments on a month, as a row of `comments.csv` or a request states them. */
export interface StatedComment {
  readonly municipality: string;
  readonly month: string;
  readonly name: string;
  readonly measuresComment: string;
  readonly closuresComment: string;
}

/**
 * Rules of a month's comments. `brokenBySql` speaks of a row of `comments.csv`, never null, with `municipality_known` and
 * `month_days` (null where the month is none).
 */
export const commentRules: readonly Rule<StatedComment>[] = [
  municipalityExists({
    id: 'comment-municipality-exists',
    of: ({ municipality }) => municipality,
    examples: { holds: [comment()], breaks: [comment({ municipality: '9999' })] },
  }),
  monthExists({
    id: 'comment-month-exists',
    source: 'host folder: months',
    of: ({ month }) => month,
    examples: { holds: [comment()], breaks: [comment({ month: '2013-13' })] },
  }),
  {
    id: 'comment-has-reporter',
    severity: 'error',
    field: 'name',
    source: 'domain §4: the reporter’s contact details',
    validFrom: '2013-03',
    message: {
      sv: 'Uppgiftslämnarens namn saknas. Skriv vem som svarar på frågor om rapporten.',
      en: 'The reporter’s name is missing. Write who answers questions about the report.',
    },
    expected: { sv: 'ett namn', en: 'a name' },
    holds: ({ name }) => name.trim() !== '',
    // May suspect too much: a name without visible ASCII may be one of other letters, or of spaces of any kind.
    brokenBySql: `name !~ '[!-~]'`,
    values: () => ({ found: '' }),
    examples: { holds: [comment()], breaks: [comment({ name: '' })] },
  },
  lengthRule(
    'comment-measures-length',
    'measures_comment',
    ({ measuresComment }) => measuresComment,
    (text) => comment({ measuresComment: text }),
  ),
  lengthRule(
    'comment-closures-length',
    'closures_comment',
    ({ closuresComment }) => closuresComment,
    (text) => comment({ closuresComment: text }),
  ),
];

function lengthRule(
  id: string,
  field: string,
  of: (stated: StatedComment) => string,
  example: (text: string) => StatedComment,
): Rule<StatedComment> {
  return {
    id,
    severity: 'error',
    field,
    source: 'domain §4: two free texts of at most 1,000 characters',
    validFrom: '2013-03',
    message: {
      sv: 'Kommentaren är {found} tecken. Korta den till högst {limit}.',
      en: 'The comment has {found} characters. Shorten it to at most {limit}.',
    },
    expected: { sv: 'högst {limit} tecken', en: 'at most {limit} characters' },
    holds: (stated) => characterCount(of(stated)) <= COMMENT_LIMIT,
    brokenBySql: `length(${field}) > ${COMMENT_LIMIT}`,
    values: (stated) => ({ found: characterCount(of(stated)), limit: COMMENT_LIMIT }),
    examples: { holds: [example(''), example('å'.repeat(1000))], breaks: [example('å'.repeat(1001))] },
  };
}

function comment(change: Partial<StatedComment> = {}): StatedComment {
  return {
    municipality: '0180',
    month: '2013-03',
    name: 'Uppgiftslämnare',
    measuresComment: '',
    closuresComment: '',
    ...change,
  };
}
