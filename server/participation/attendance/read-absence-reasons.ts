import { join } from 'node:path';
import { type CalendarMonth, misshapesOf, type Shape } from '../../kernel/index.js';
import { packageFolder, readJsonDocuments } from '../../platform/index.js';
import type { AbsenceReasonList } from './absence-reason.js';

const TEXT: Shape = { kind: 'text', pattern: /^\S(.*\S)?$/, expected: 'text' };
const ID: Shape = { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' };
const MONTH: Shape = { kind: 'text', pattern: /^\d{4}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' };
const REASON: Shape = {
  kind: 'object',
  fields: { id: ID, label: { kind: 'object', fields: { sv: TEXT, en: TEXT } } },
};
const LIST: Shape = {
  kind: 'object',
  fields: { id: ID, validFrom: MONTH, source: TEXT, reasons: { kind: 'list', of: REASON, atLeast: 1 } },
};

/**
 * The reasons in force in a month: those of the latest list that has begun, and before that of the first.
 * The lists ship with the module. @throws Error where one of them is not of its form
 */
export function readAbsenceReasons(): (month: CalendarMonth) => AbsenceReasonList {
  const folder = join(packageFolder(import.meta.url), 'participation', 'attendance', 'absence-reasons');
  const lists = readJsonDocuments(folder, '.json').map(({ path, content }) => {
    const [misshape] = misshapesOf(content, LIST);
    if (misshape !== undefined) throw new Error(`${path}: ${misshape.where}, expected ${misshape.expected}`);
    return content as AbsenceReasonList;
  });
  const [latest, ...earlier] = lists.toSorted((left, right) => (left.validFrom > right.validFrom ? -1 : 1));
  if (latest === undefined) throw new Error('there is no list of absence reasons');
  return (month) =>
    [latest, ...earlier].find(({ validFrom }) => validFrom <= month) ?? earlier.at(-1) ?? latest;
}
