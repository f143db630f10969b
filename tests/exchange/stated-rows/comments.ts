import fc from 'fast-check';
import { municipalities } from '../../../server/codes/index.js';
import { commentRules, type StatedComment } from '../../../server/reporting/index.js';
import { monthNearEdge, municipalityNearEdge, textNear } from './near-edges.js';
import { monthDays, statedRows, texts } from './stated-rows.js';

const CONTACT = ['title', 'unit', 'email', 'telephone'] as const;

/** Rows of `comments.csv`. */
export const statedComments = statedRows<StatedComment>(
  'comments',
  commentRules,
  fc.record({
    municipality: municipalityNearEdge,
    month: monthNearEdge,
    name: textNear(40),
    measuresComment: textNear(1000),
    closuresComment: textNear(1000),
  }),
  `${texts('municipality_code', 'month', 'name', ...CONTACT, 'measures_comment', 'closures_comment')},
    municipality_known boolean, month_days integer`,
  (stated) => ({
    municipality_code: stated.municipality,
    month: stated.month,
    name: stated.name,
    ...Object.fromEntries(CONTACT.map((column) => [column, ''])),
    measures_comment: stated.measuresComment,
    closures_comment: stated.closuresComment,
    municipality_known: municipalities.has(stated.municipality),
    month_days: monthDays(stated.month),
  }),
);
