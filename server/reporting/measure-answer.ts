/** What a measure cell holds where it is filled: a number of days, or the mark that it is not known. */
export type MeasureMark = number | 'X';

/** One adult's answer as report cells: each code once, with what its cell holds. */
export type MeasureAnswer = readonly (readonly [code: number, mark: MeasureMark])[];

/**
 * The cells of an answer such as `2:15,5:X,8:X`. A code that stands several times, as another measure may, gets
 * `X`: how many distinct days its measures cover together, nobody has counted (domain §4).
 */
export function parseAnswer(text: string): MeasureAnswer {
  const marks = new Map<number, MeasureMark>();
  for (const part of text.split(',')) {
    const colon = part.indexOf(':');
    const code = Number(part.slice(0, colon));
    const days = part.slice(colon + 1);
    marks.set(code, marks.has(code) || days === 'X' ? 'X' : Number(days));
  }
  return [...marks];
}

/** Remembers parsed answers: a few hundred different ones stand for all households of a municipality. */
export class AnswerBook {
  readonly #known = new Map<string, MeasureAnswer>();

  answer(text: string): MeasureAnswer {
    let answer = this.#known.get(text);
    if (answer === undefined) {
      answer = parseAnswer(text);
      this.#known.set(text, answer);
    }
    return answer;
  }
}
