/**
 * Whole counts that sum to `records` and whose shares, in per cent with one decimal, round to the published ones.
 * @throws RangeError where no such counts exist.
 */
export function countsFromShares(percent: readonly number[], records: number): number[] {
  const tenths = percent.map((share) => Math.round(share * 10));
  const nearest = tenths.map((share) => Math.round((share * records) / 1000));
  let missing = records - nearest.reduce((sum, count) => sum + count, 0);
  const step = Math.sign(missing);
  const counts = nearest.map((count, index) => {
    let moved = count;
    while (missing !== 0 && tenthsOfPercent(moved + step, records) === tenths[index]) {
      moved += step;
      missing -= step;
    }
    return moved;
  });
  const fits = counts.every((count, index) => tenthsOfPercent(count, records) === tenths[index]);
  if (missing !== 0 || !fits) throw new RangeError(`no ${records} records have the published shares`);
  return counts;
}

// Half rounds up. Whole tenths of whole numbers, because 19.65 is not a number that floating point holds exactly.
function tenthsOfPercent(count: number, records: number): number {
  return Math.floor((count * 2000 + records) / (records * 2));
}
