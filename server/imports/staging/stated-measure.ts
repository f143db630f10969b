import type { CodeLists, MeasureCodeList } from '../../codes/index.js';
import { isCalendarMonth, type LocalizedText } from '../../kernel/index.js';
import type { AdviseCode } from '../matching/code-advice.js';
import type { StatedRow } from '../reading/stated-row.js';

/** The measure that a row states for a month, as far as it can be told. */
export interface StatedMeasure {
  /** Empty where it cannot be told. */
  readonly code: string;
  /** What another measure is; empty for every other code. */
  readonly otherText: string;
  /** Why what it tells of is no measure; undefined where it is one. */
  readonly outside: LocalizedText | undefined;
  /** The code list in force in the month; undefined where there is none. */
  readonly list: MeasureCodeList | undefined;
}

/** What measures are recognised by. */
export interface MeasureWords {
  readonly codeLists: CodeLists;
  readonly advise: AdviseCode;
}

/** The measure of a row: by its code, or else by the list's own words. */
export function statedMeasure(row: StatedRow, month: string, words: MeasureWords): StatedMeasure {
  const list = isCalendarMonth(month) ? words.codeLists.measuresInForce(month) : undefined;
  const { code, measureText, otherText } = row;
  if (list === undefined || !isCalendarMonth(month)) return { code, otherText: '', outside: undefined, list };
  const other = String(list.otherMeasureCode);
  const ownWords = measureText === code ? '' : measureText;
  if (code !== '' && code !== other) return { code, otherText: '', outside: undefined, list };
  const text = otherText === '' ? ownWords : otherText;
  const advice = words.advise(code === other ? text : measureText, month);
  const outside = advice.kind === 'outside' ? advice.why : undefined;
  if (code === other || outside !== undefined) return { code: other, otherText: text, outside, list };
  const advised = advice.kind === 'code' ? String(advice.code) : '';
  return { code: advised, otherText: advised === other ? text : '', outside, list };
}
