import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ColumnContent } from './report-definition.js';

/** A column's content in words, for the layout page. */
export interface ContentDescription {
  readonly what: string;
  readonly allowed: string;
  /** Ids of the rules that look at the cell; what they say stands on the page of rules. */
  readonly rules: readonly string[];
}

const LEVELS = { applicant: 'applicant', coApplicant: 'co-applicant', household: 'household' } as const;

/** What stands in a column and what may stand there. */
export function contentDescription(content: ColumnContent, lists: ReportCodeLists): ContentDescription {
  switch (content.kind) {
    case 'month':
      return {
        what: 'reporting month',
        allowed: content.form === 'MM' ? 'two digits' : 'YYYY-MM',
        rules: ['report-month-form', 'report-one-month'],
      };
    case 'municipality':
      return {
        what: 'municipality code',
        allowed: 'four digits',
        rules: ['report-municipality-exists', 'report-one-municipality'],
      };
    case 'running-number':
      return {
        what: 'the household’s pseudonym',
        allowed: `${content.digits} digits, filled with zeros; more when needed`,
        rules: ['report-running-number-form', 'report-running-number-unique', 'report-running-number-order'],
      };
    case 'identity-number':
      return {
        what: `${LEVELS[content.role]}’s identity number`,
        allowed: 'twelve digits; empty where there is no such person, or no number is known',
        rules: ['report-identity-number-form', 'report-applicant-has-identity-number'],
      };
    case 'measure':
      return measureDescription(content.role, content.code, lists);
    case 'other-measure-texts':
      return {
        what:
          content.form === 'one-column'
            ? 'what all other measures of the row are, `; ` between them'
            : 'what an other measure is, the applicant’s first; as many columns as the row with most needs',
        allowed: `empty, or at most ${content.limit} characters`,
        rules: [
          'report-text-length',
          'report-other-measure-has-text',
          'report-text-has-other-measure',
          'other-measure-text-names-nobody',
          'other-measure-is-inside-the-model',
          'other-measure-has-no-code-of-its-own',
        ],
      };
    case 'closure-reason': {
      const codes = lists.closureReasons.codes.map(({ code }) => code);
      const field = content.level === 'coApplicant' ? 'co-applicant' : content.level;
      return {
        what: `${LEVELS[content.level]}’s closure reason`,
        allowed: `empty, or a code: ${codes.join(', ')}`,
        rules: [`closure-${field}-reason-in-list`, 'closure-has-reasons'],
      };
    }
    case 'comment':
      return {
        what: `the reporter’s \`${content.field}\``,
        allowed: `at most ${content.limit} characters`,
        rules: ['report-text-length'],
      };
  }
}

function measureDescription(
  role: 'applicant' | 'coApplicant',
  code: number,
  { measures }: ReportCodeLists,
): ContentDescription {
  const what = `${LEVELS[role]}, code ${code}`;
  return code === measures.noMeasureCode
    ? {
        what,
        allowed: 'empty or `X`',
        rules: ['report-no-measure-is-mark', 'no-measure-excludes-measures'],
      }
    : {
        what,
        allowed: 'empty, `X`, or whole days within the month',
        rules: ['measure-volume-is-days-or-mark', 'measure-days-within-month'],
      };
}
