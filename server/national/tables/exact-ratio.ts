/**
 * `part / whole` rounded half up to a number of decimals, exactly: in whole numbers all the way, so that a tie
 * such as 0,05 is never decided by how binary fractions happen to fall.
 * @param part a whole number, 0 or more
 * @param whole a whole number, 0 or more
 * @returns null where `whole` is 0: there is nothing to divide by
 */
export function exactRatio(part: number, whole: number, decimals: number): number | null {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  const doubled = 2n * BigInt(part) * BigInt(scale);
  return Number((doubled + BigInt(whole)) / (2n * BigInt(whole))) / scale;
}

/** Per cent, rounded half up: one decimal as in the published tables, unless told otherwise. */
export function exactPercent(part: number, whole: number, decimals = 1): number | null {
  return exactRatio(part * 100, whole, decimals);
}
