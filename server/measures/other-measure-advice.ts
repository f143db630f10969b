import { type AdvisedAnswer, adviserFor, type MeasureCodeList } from '../codes/index.js';
import type { LocalizedText } from '../kernel/index.js';
import type { MeasureStatement } from './measure-statement.js';

/** Texts that are remembered for each list; further ones are looked at each time. */
const LIMIT = 10_000;
/** People write the same few texts again and again, and a load of a year asks about each of them many times. */
const answers = new WeakMap<MeasureCodeList, Map<string, AdvisedAnswer>>();

/** Why what the text says is outside the model; undefined where it is not known to be (domain §2.4). */
export function whyOutside({ text, list }: MeasureStatement): LocalizedText | undefined {
  const answer = list && answerOn(text, list);
  return answer?.kind === 'outside' ? answer.why : undefined;
}

/** The code that the text says, where that is another one than it was stated with (domain §2.4). */
export function ownCodeOf({ code, text, list }: MeasureStatement): number | undefined {
  const answer = list && answerOn(text, list);
  return answer?.kind === 'code' && String(answer.code) !== code ? answer.code : undefined;
}

function answerOn(text: string, list: MeasureCodeList): AdvisedAnswer {
  const remembered = answers.get(list) ?? new Map<string, AdvisedAnswer>();
  answers.set(list, remembered);
  const answer = remembered.get(text) ?? adviserFor(list).advise(text).answer;
  if (remembered.size < LIMIT) remembered.set(text, answer);
  return answer;
}
