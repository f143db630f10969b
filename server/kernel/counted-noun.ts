import type { LocalizedText } from './localized-text.js';
import { swedishNumber } from './swedish-number.js';

/** A noun in the singular and in the plural. */
export interface CountedNoun {
  readonly one: LocalizedText;
  readonly several: LocalizedText;
}

/** How many there are of something, for instance `1 kommun` and `72 kommuner`. */
export function counted(count: number, { one, several }: CountedNoun): LocalizedText {
  const { sv, en } = count === 1 ? one : several;
  const number = swedishNumber(count);
  return { sv: `${number} ${sv}`, en: `${number} ${en}` };
}
