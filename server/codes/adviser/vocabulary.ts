import { editDistance, forgivenLetters } from './edit-distance.js';
import type { KnownWord, UnderstoodWord } from './known-word.js';
import { swedishStem } from './swedish-stem.js';

/** A form that misspelt words are compared with. */
interface Spelling {
  readonly stem: string;
  readonly form: string;
  readonly words: readonly KnownWord[];
}

/** Letters that a shortened word has at least: fewer begin too many words. */
const SHORTEST_BEGINNING = 6;

/** The forms of all known words, found by their stems and by what they are misspelt as. */
export class Vocabulary {
  readonly #exact = new Map<string, KnownWord>();
  readonly #stems = new Map<string, KnownWord>();
  /** By first letter, then by the stem's length: a misspelt word is compared with those of nearly its own length. */
  readonly #spellings = new Map<string, Spelling[][]>();

  /** Takes a form as it stands, without its inflections; it goes before every stem. The first word with it keeps it. */
  addExact(form: string, word: KnownWord): void {
    if (!this.#exact.has(form)) this.#exact.set(form, word);
  }

  /** Takes a form with its inflections. The first word with a stem keeps it. */
  add(form: string, word: KnownWord): void {
    const stem = swedishStem(form);
    if (this.#stems.has(stem)) return;
    this.#stems.set(stem, word);
    this.addSpelling(form, [word]);
  }

  /** Takes a form, simple or compound, for misspelt words to be compared with. */
  addSpelling(form: string, words: readonly KnownWord[]): void {
    const stem = swedishStem(form);
    if (forgivenLetters(stem.length) === 0) return;
    const byLength = this.#spellings.get(stem.charAt(0)) ?? [];
    this.#spellings.set(stem.charAt(0), byLength);
    const alike = byLength[stem.length] ?? [];
    byLength[stem.length] = alike;
    alike.push({ stem, form, words });
  }

  /** The word that this is a form of. */
  find(form: string): KnownWord | undefined {
    return this.#exact.get(form) ?? this.#stems.get(swedishStem(form));
  }

  /**
   * What a misspelt form was meant as: the nearest known form with the same first letter, where only a few letters are
   * wrong and no other word is as near.
   */
  nearest(form: string): UnderstoodWord | undefined {
    const stem = swedishStem(form);
    let bound = forgivenLetters(stem.length);
    if (bound === 0) return undefined;
    let found: Spelling | undefined;
    let tied = false;
    const byLength = this.#spellings.get(stem.charAt(0)) ?? [];
    for (const spelling of byLength.slice(stem.length - bound, stem.length + bound + 1).flat()) {
      const allowed = Math.min(bound, forgivenLetters(spelling.stem.length));
      const distance = editDistance(stem, spelling.stem, allowed);
      if (distance > allowed) continue;
      tied = found !== undefined && distance === bound && !sameWords(found.words, spelling.words);
      found = spelling;
      bound = distance;
    }
    return found === undefined || tied
      ? undefined
      : { words: found.words, how: 'misspelt', readAs: found.form };
  }

  /** What a shortened form was meant as: the known forms that it begins, where all of them are one word. */
  begunBy(beginning: string): UnderstoodWord | undefined {
    if (beginning.length < SHORTEST_BEGINNING) return undefined;
    const byLength = this.#spellings.get(beginning.charAt(0)) ?? [];
    const [found, ...others] = byLength.flat().filter(({ form }) => form.startsWith(beginning));
    if (found === undefined || !others.every(({ words }) => sameWords(found.words, words))) return undefined;
    return { words: found.words, how: 'shortened', readAs: found.form };
  }
}

function sameWords(some: readonly KnownWord[], others: readonly KnownWord[]): boolean {
  return some.length === others.length && some.every(({ key }, place) => key === others[place]?.key);
}
