import type { CellEntry } from './cell.js';

/** Whether two cells hold the same, in whatever order. */
export function sameEntries(left: readonly CellEntry[], right: readonly CellEntry[]): boolean {
  if (left.length !== right.length) return false;
  const [one, other] = [left.map(entryText).toSorted(), right.map(entryText).toSorted()];
  return one.every((text, place) => text === other[place]);
}

function entryText({ otherText, days, provider }: CellEntry): string {
  return JSON.stringify([otherText, days, provider]);
}
