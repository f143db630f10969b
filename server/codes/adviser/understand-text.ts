import type { UnderstoodWord, WordKind } from './known-word.js';
import { type TypedWord, wordsOfText } from './words-of-text.js';

/** Whether the text says a word of the measure itself, of something beside it, or denies it. */
export type Standing = 'stated' | 'aside' | 'denied';

/** A word of a text, understood and in its place. */
export interface PlacedWord extends TypedWord {
  readonly understood: UnderstoodWord;
  readonly standing: Standing;
}

/** A text as the adviser reads it. */
export interface UnderstoodText {
  readonly words: readonly PlacedWord[];
  /** True where the text says that nothing has been given yet, or that it came to nothing. */
  readonly doubted: boolean;
}

/**
 * Reads a text word by word, and takes apart what it says and what it only mentions: "inför praktik" is no praktik, and
 * "ej praktik" least of all.
 * @param understand how a word is looked up, where it is remembered
 */
export function understandText(
  text: string,
  understand: (word: TypedWord) => UnderstoodWord,
): UnderstoodText {
  const words = wordsOfText(text).map((word) => ({ ...word, understood: understand(word) }));
  const standings = words.map((): Standing => 'stated');
  for (const [place, word] of words.entries()) {
    if (is(word, 'aside')) standings.fill('aside', place + 1, endOfPart(words, place));
    if (is(word, 'denying')) deny(words, standings, place);
  }
  return {
    words: words.map((word, place) => ({ ...word, standing: standings[place] ?? 'stated' })),
    doubted: words.some((word) => is(word, 'doubting')),
  };
}

type ReadWord = Omit<PlacedWord, 'standing'>;

function deny(words: readonly ReadWord[], standings: Standing[], place: number): void {
  const end = endOfPart(words, place);
  const deniesWhatFollows = words.slice(place + 1, end).some((word) => is(word, 'subject'));
  if (deniesWhatFollows) standings.fill('denied', place + 1, end);
  else standings.fill('denied', 0, place);
}

function endOfPart(words: readonly ReadWord[], place: number): number {
  const end = words.findIndex((word, later) => later > place && (word.afterBreak || is(word, 'break')));
  return end === -1 ? words.length : end;
}

/** True where the word, or a part of it, is of that kind. */
export function is({ understood }: Pick<PlacedWord, 'understood'>, kind: WordKind): boolean {
  return understood.words.some((word) => word.kind === kind);
}
