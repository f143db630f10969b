import { fillText, type LocalizedText } from '../../kernel/index.js';
import type { MeasureCodeList } from '../code-list.js';
import type { Advice, AdvisedAnswer, AdvisedConcept, LeadingWord } from './advice.js';

const CODE: LocalizedText = {
  sv: 'Texten hör till kod {code}, {labelSv}, eftersom {wordsSv} tyder på {meansSv}.',
  en: 'The text belongs to code {code}, {labelEn}, for {wordsEn} points to {meansEn}.',
};
const OUTSIDE: LocalizedText = {
  sv: 'Texten ligger utanför modellen, eftersom {wordsSv} tyder på {meansSv}. Skälet: {whySv}.',
  en: 'The text lies outside the model, for {wordsEn} points to {meansEn}. The reason: {whyEn}.',
};
const SEVERAL: LocalizedText = {
  sv: 'Texten handlar om flera saker: {listSv}. Registrera varje insats för sig.',
  en: 'The text is about several things: {listEn}. Register each measure by itself.',
};
const UNSURE: LocalizedText = {
  sv: 'Texten kan handla om {listSv}, men det mesta i den är okänt. Välj kod själv.',
  en: 'The text may be about {listEn}, but most of it is unknown. Choose the code yourself.',
};
const NOTHING: LocalizedText = {
  sv: 'Texten leder inte till någon kod. Skriv vad insatsen är, eller välj kod själv.',
  en: 'The text leads to no code. Write what the measure is, or choose the code yourself.',
};

/** Why the advice is what it is, in a sentence or two that name the words of the text that led there. */
export function explanationOf({ answer, concepts }: Advice, list: MeasureCodeList): LocalizedText {
  const [first] = concepts;
  if (first === undefined) return NOTHING;
  if (answer.kind === 'nothing') return mayBe(concepts);
  const led = { ...wordsOf(first), meansSv: first.means.sv, meansEn: first.means.en };
  if (answer.kind === 'outside') {
    return fillText(OUTSIDE, { ...led, whySv: small(answer.why.sv), whyEn: small(answer.why.en) });
  }
  const label = list.codes.find(({ code }) => code === answer.code)?.label;
  return fillText(CODE, { ...led, code: answer.code, labelSv: label?.sv ?? '', labelEn: label?.en ?? '' });
}

function mayBe(concepts: readonly AdvisedConcept[]): LocalizedText {
  const answers = new Map(concepts.map((concept) => [JSON.stringify(concept.answer), concept]));
  const each = [...answers.values()];
  const listSv = each.map(({ means, answer }) => `${means.sv}${inBrackets(answer, 'kod')}`).join(', ');
  const listEn = each.map(({ means, answer }) => `${means.en}${inBrackets(answer, 'code')}`).join(', ');
  return fillText(each.length > 1 ? SEVERAL : UNSURE, { listSv, listEn });
}

function inBrackets(answer: AdvisedAnswer, code: string): string {
  return answer.kind === 'code' ? ` (${code} ${answer.code})` : '';
}

function wordsOf({ words }: AdvisedConcept): Record<'wordsSv' | 'wordsEn', string> {
  const quoted = (word: LeadingWord, open: string, read: string): string =>
    word.readAs === undefined
      ? `${open}${word.typed}”`
      : `${open}${word.typed}” (${read} ${open}${word.readAs}”)`;
  return {
    wordsSv: words.map((word) => quoted(word, '”', 'läst som')).join(', '),
    wordsEn: words.map((word) => quoted(word, '“', 'read as')).join(', '),
  };
}

function small(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1);
}
