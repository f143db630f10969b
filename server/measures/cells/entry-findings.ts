import type { MeasureCodeList } from '../../codes/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { measureRules } from '../measure.rules.js';
import type { MeasureStatement } from '../measure-statement.js';
import type { CellEntry } from './cell.js';

/**
 * An entry of a cell as the rules of stated measures see it: an unknown number of days is the mark X, and the code
 * "no measure" has no volume at all.
 * @param list in force in the month; undefined where there is none
 */
export function statementOf(
  month: CalendarMonth,
  code: number,
  { days, otherText, provider }: CellEntry,
  list: MeasureCodeList | undefined,
): MeasureStatement {
  const unknown = code === list?.noMeasureCode ? '' : 'X';
  return {
    month,
    code: String(code),
    days: days === null ? unknown : String(days),
    text: otherText,
    provider: provider ?? '',
    list,
  };
}

/** What the rules of measures find in the entries of one cell. */
export function entryFindings(
  month: CalendarMonth,
  code: number,
  entries: readonly CellEntry[],
  list: MeasureCodeList | undefined,
): Finding[] {
  return entries.flatMap((entry) => applyRules(measureRules, statementOf(month, code, entry, list)));
}
