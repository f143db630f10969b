import type { MeasureCodeList } from '../codes/index.js';

/** What a measure cell holds where it is filled: a number of days, or the mark that it is not known. */
export type MeasureMark = number | 'X';

/** One adult's answer as report cells: each code once, with what its cell holds. */
export type MeasureAnswer = readonly (readonly [code: number, mark: MeasureMark])[];

/** What must be known of the codes to merge what several parties have stated. */
type SpecialCodes = Pick<MeasureCodeList, 'noMeasureCode' | 'otherMeasureCode'>;

/** Stands between a code and its days where attendance tells the distinct days of all its measures together. */
export const COUNTED = '=';

/**
 * The cells of an answer such as `2:15,5:X,8:X`. Another measure that stands several times gets `X`: how many distinct
 * days they cover together, nobody has counted, unless attendance tells it and the answer holds `8=12` (domain §4). Any other code stands several times where social services
 * and the labour-market unit have both stated the measure: it is one, with the greatest number of days that somebody
 * knows. "No measure" beside measures was said without knowing of them, and gives way (domain §2.2, §2.5).
 */
export function parseAnswer(text: string, { noMeasureCode, otherMeasureCode }: SpecialCodes): MeasureAnswer {
  const marks = new Map<number, MeasureMark>();
  const counted = new Map<number, MeasureMark>();
  for (const part of text.split(',')) {
    const sign = part.indexOf(COUNTED);
    if (sign !== -1) {
      counted.set(Number(part.slice(0, sign)), Number(part.slice(sign + 1)));
      continue;
    }
    const colon = part.indexOf(':');
    const code = Number(part.slice(0, colon));
    const mark = part.slice(colon + 1);
    const stated = mark === 'X' ? mark : Number(mark);
    const known = marks.get(code);
    if (known === undefined) marks.set(code, stated);
    else if (code === otherMeasureCode) marks.set(code, 'X');
    else if (stated !== 'X') marks.set(code, known === 'X' ? stated : Math.max(known, stated));
  }
  for (const [code, days] of counted) marks.set(code, days);
  if (marks.size > 1) marks.delete(noMeasureCode);
  return [...marks];
}

/** Remembers parsed answers: a few hundred different ones stand for all households of a municipality. */
export class AnswerBook {
  readonly #known = new Map<string, MeasureAnswer>();
  readonly #codes: SpecialCodes;

  constructor(codes: SpecialCodes) {
    this.#codes = codes;
  }

  answer(text: string): MeasureAnswer {
    let answer = this.#known.get(text);
    if (answer === undefined) {
      answer = parseAnswer(text, this.#codes);
      this.#known.set(text, answer);
    }
    return answer;
  }
}
