/** Letters of the longest word that is compared; further ones make it another word than any. */
const LONGEST_WORD = 63;
/** Rows of the comparison, used anew by each: it is made for every unknown word with many others. */
const [BEFORE, ABOVE, CURRENT] = [emptyRow(), emptyRow(), emptyRow()];

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (Damerau–Levenshtein, each place changed once). Gives up early where that is more than the bound.
 *
 * @returns the number, or the bound plus one where it is more
 */
export function editDistance(one: string, other: string, bound: number): number {
  if (Math.abs(one.length - other.length) > bound || other.length > LONGEST_WORD) return bound + 1;
  let [before, above, current] = [BEFORE, ABOVE, CURRENT];
  for (let column = 0; column <= other.length; column += 1) above[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let steps = at(above, column - 1) + (same ? 0 : 1);
      steps = Math.min(steps, at(above, column) + 1, at(current, column - 1) + 1);
      if (swapped(one, row, other, column)) steps = Math.min(steps, at(before, column - 2) + 1);
      current[column] = steps;
      least = Math.min(least, steps);
    }
    if (least > bound) return bound + 1;
    [before, above, current] = [above, current, before];
  }
  return Math.min(at(above, other.length), bound + 1);
}

function swapped(one: string, row: number, other: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}

function emptyRow(): Uint16Array {
  return new Uint16Array(LONGEST_WORD + 1);
}

function at(numbers: Uint16Array, place: number): number {
  return numbers[place] ?? Number.POSITIVE_INFINITY;
}

/** How many letters of a word may be wrong: none in a short one, which would turn into another word. */
export function forgivenLetters(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
