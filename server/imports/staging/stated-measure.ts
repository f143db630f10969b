import type { CodeLists, MeasureCodeList } from '../../codes/index.js';
import { isCalendarMonth, type LocalizedText } from '../../kernel/index.js';
import type { AdviseCode } from '../matching/code-advice.js';
import type { StatedRow } from '../reading/stated-row.js';

/** The measure that a row states for a month, as far as it can be told. */
export interface StatedMeasure {
  /** `YYYY-MM` where it is one, else as it stands. */
  readonly month: string;
  /** The list's own words. */
  readonly measureText: string;
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

/**
 * The measures that a list states, each held and asked about once: a list repeats the same few words thousands of
 * times.
 */
export class StatedMeasures {
  readonly #words: MeasureWords;
  readonly #known = new Map<string, StatedMeasure>();

  constructor(words: MeasureWords) {
    this.#words = words;
  }

  /** The measure of a row in a month: by its code, or else by the list's own words. */
  of(row: StatedRow, month: string): StatedMeasure {
    const said = JSON.stringify([month, row.code, row.measureText, row.otherText]);
    const known = this.#known.get(said);
    if (known !== undefined) return known;
    const measure = { month, measureText: row.measureText, ...statedMeasure(row, month, this.#words) };
    this.#known.set(said, measure);
    return measure;
  }
}

function statedMeasure(
  row: StatedRow,
  month: string,
  words: MeasureWords,
): Omit<StatedMeasure, 'month' | 'measureText'> {
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
