/** One word of a text, or a sign that parts it. */
export interface TypedWord {
  /** Small letters, without accents that Swedish does not write. */
  readonly word: string;
  /** As it stands in the text. */
  readonly typed: string;
  /** True where a comma, a slash or another sign that parts comes before it. */
  readonly afterBreak: boolean;
  /** True where a dot follows at once: the word may be a shortened one. */
  readonly dotted: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SPELT_OUT = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const PARTING = /[,;/+&()]|\.\s/;
const ENDING_AFTER_COLON = /:(?:n|s|t|en|et|ar|er|na|ns)(?![\p{L}\p{N}])/giu;

/**
 * The words of a text, in its order: hyphens part words, "S.F.I." is one, and so is "AF:s". What is compared is
 * written with small letters and in one Unicode form, whatever keyboard it came from.
 */
export function wordsOfText(text: string): readonly TypedWord[] {
  const plain = withoutInnerSigns(text.normalize('NFC'));
  let end = 0;
  return [...plain.matchAll(WORD)].map((match) => {
    const [typed] = match;
    const afterBreak = PARTING.test(plain.slice(end, match.index));
    end = match.index + typed.length;
    return { word: smallLetters(typed), typed, afterBreak, dotted: plain.charAt(end) === '.' };
  });
}

/** Most texts have neither sign, and are not searched for what needs them. */
function withoutInnerSigns(text: string): string {
  const undotted = text.includes('.') ? text.replace(SPELT_OUT, '$1') : text;
  return undotted.includes(':') ? undotted.replace(ENDING_AFTER_COLON, '') : undotted;
}

const FOREIGN_ACCENT = /[éèêáàóúüëçñ]/g;

function smallLetters(typed: string): string {
  return typed
    .toLowerCase()
    .replace(FOREIGN_ACCENT, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
