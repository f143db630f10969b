const VOWELS = 'aeiouyåäöé';
/** Longest first, so that the first that fits is taken. */
const ENDINGS: readonly string[] = [
  ...['heterna', 'hetens', 'heter', 'heten', 'anden', 'arnas', 'ernas', 'ornas', 'andes', 'andet', 'arens'],
  ...[
    'arna',
    'erna',
    'orna',
    'ande',
    'arne',
    'aste',
    'aren',
    'ades',
    'erns',
    'ade',
    'are',
    'ern',
    'ens',
    'het',
  ],
  ...['ets', 'ast', 'ad', 'en', 'ar', 'er', 'or', 'as', 'es', 'at', 'et', 'a', 'e'],
];
const BEFORE_GENITIVE_S = /[bcdfghjklmnoprtvyg]s$/;
const DOUBLED = /(dd|gd|nn|dt|gt|kt|tt)$/;
/** "-ets" and "-s" often belong to a short word ("arbets-", "kurs"): they are taken from what stays longer than that. */
const SHORTEST_BEFORE_S = 4;
/** Nothing is taken from the first letters: a stem shorter than this stands for too many words. */
const SHORTEST_STEM = 3;

/**
 * The part that the inflected forms of a Swedish word share, for instance `praktik` for `praktikens`. The first two
 * steps of the Snowball project's algorithm for Swedish (M. F. Porter), with the ending -et besides: "arbetet" and
 * "arbete" are one word here. Its third step, which takes -lig and -ig away, is left out: "daglig" is no form of "dag".
 *
 * @param word small letters
 */
export function swedishStem(word: string): string {
  return withoutDoubledConsonant(withoutEnding(word));
}

function withoutEnding(word: string): string {
  const room = word.length - Math.max(afterFirstSyllable(word), SHORTEST_STEM);
  const ending = ENDINGS.find((one) => one.length <= room && word.endsWith(one) && mayEnd(word, one));
  if (ending !== undefined) return word.slice(0, -ending.length);
  return word.length > SHORTEST_BEFORE_S && room > 0 && BEFORE_GENITIVE_S.test(word)
    ? word.slice(0, -1)
    : word;
}

function mayEnd(word: string, ending: string): boolean {
  return ending !== 'ets' || word.length - ending.length >= SHORTEST_BEFORE_S;
}

function withoutDoubledConsonant(stem: string): string {
  return stem.length > SHORTEST_STEM && DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
}

/** The place after the first consonant that follows a vowel, which the algorithm calls R1. */
function afterFirstSyllable(word: string): number {
  let place = 0;
  while (place < word.length && !VOWELS.includes(word.charAt(place))) place += 1;
  while (place < word.length && VOWELS.includes(word.charAt(place))) place += 1;
  return place + 1;
}
