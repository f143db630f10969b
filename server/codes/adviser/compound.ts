import type { KnownWord, UnderstoodWord } from './known-word.js';
import type { Vocabulary } from './vocabulary.js';

const SHORTEST_PART = 3;
/** Heads that lead whatever stands before them may be a little longer than the shortest part. */
const SHORTEST_LEADING_HEAD = 4;
/** Shorter parts turn into each other too easily: "baserad" is no misspelt "basår". */
const SHORTEST_MISSPELT_PART = 8;

/**
 * The known words that a compound is put together of, the last one its head: Swedish puts words together without a
 * space and often with an s between ("arbetspraktik"), which their stems do without. Undefined where a part is unknown.
 */
export function partsOfCompound(vocabulary: Vocabulary, word: string): readonly KnownWord[] | undefined {
  for (let place = word.length - SHORTEST_PART; place >= SHORTEST_PART; place -= 1) {
    const first = partIn(vocabulary, word.slice(0, place));
    if (first === undefined) continue;
    const rest = word.slice(place);
    const head = partIn(vocabulary, rest);
    if (head !== undefined) return [first, head];
    const further = partsOfCompound(vocabulary, rest);
    if (further !== undefined) return [first, ...further];
  }
  return undefined;
}

/** The same where one of two parts is misspelt. */
export function partsOfMisspeltCompound(vocabulary: Vocabulary, word: string): UnderstoodWord | undefined {
  for (let place = word.length - SHORTEST_PART; place >= SHORTEST_PART; place -= 1) {
    const [first, rest] = [word.slice(0, place), word.slice(place)];
    const known = partIn(vocabulary, first);
    const meant = known === undefined ? undefined : meantPart(vocabulary, rest);
    if (known !== undefined && meant !== undefined) {
      return { ...meant, words: [known, ...meant.words] };
    }
    const modifier = known === undefined ? meantPart(vocabulary, first) : undefined;
    const head = modifier === undefined ? undefined : partIn(vocabulary, rest);
    if (head !== undefined && modifier !== undefined) {
      return { ...modifier, words: [...modifier.words, head] };
    }
  }
  return undefined;
}

/** A compound with an unknown beginning whose head leads by itself, for instance "lagerpraktik". */
export function leadingHead(
  vocabulary: Vocabulary,
  heads: ReadonlySet<string>,
  word: string,
): KnownWord | undefined {
  for (let place = SHORTEST_PART; place <= word.length - SHORTEST_LEADING_HEAD; place += 1) {
    const head = vocabulary.find(word.slice(place));
    if (head !== undefined && heads.has(head.key)) return head;
  }
  return undefined;
}

function meantPart(vocabulary: Vocabulary, part: string): UnderstoodWord | undefined {
  const meant = part.length < SHORTEST_MISSPELT_PART ? undefined : vocabulary.nearest(part);
  return meant?.words.every(isPart) === true ? meant : undefined;
}

function partIn(vocabulary: Vocabulary, part: string): KnownWord | undefined {
  const known = vocabulary.find(part);
  return known !== undefined && isPart(known) ? known : undefined;
}

function isPart({ kind }: KnownWord): boolean {
  return kind === 'subject' || kind === 'emptyHead';
}
