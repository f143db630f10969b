/** Random draws that come out the same on every machine and in every run. */
export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  integer(below: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the list. @throws RangeError where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** The list in random order; the list itself is left as it was. */
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * A stream of draws of its own for each purpose, so that one more draw in one place changes nothing elsewhere.
 * Mulberry32: only whole-number arithmetic, hence the same in every version of Node.
 */
export function seededRandom(purpose: string): SeededRandom {
  let state = seedOf(`test collection 2013, ${purpose}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[integer(list.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

// FNV-1a: short, and spreads texts that differ in a letter.
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}
