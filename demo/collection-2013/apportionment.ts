/**
 * Shares out a whole number over weights by the largest remainder; the first of equal remainders goes first.
 * The shares are whole, at least `least` each, and their sum is `total`.
 * @throws RangeError where `total` does not reach to `least` for each.
 */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
  const free = total - least * weights.length;
  if (free < 0) throw new RangeError(`${total} cannot give ${least} to each of ${weights.length}`);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (free * weight) / weightSum);
  const shares = exact.map((share) => Math.floor(share));
  const left = free - shares.reduce((sum, share) => sum + share, 0);
  const luckiest = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  const rounded = new Set(luckiest.map(({ index }) => index));
  return shares.map((share, index) => least + share + (rounded.has(index) ? 1 : 0));
}
