/** Sweden's shape in one number: with it the largest of 290 municipalities has about 15 000 of 130 000. */
const FLATTENING = 0.5;

/**
 * Households per municipality, summing to `households`: a few large ones and many small, as 1/(rank + 0.5).
 * @returns as many whole numbers as there are municipalities, the largest first
 */
export function municipalitySizes(municipalities: number, households: number): readonly number[] {
  const weights = Array.from({ length: municipalities }, (_, rank) => 1 / (rank + 1 + FLATTENING));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.floor((households * weight) / total));
  const given = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, rank) => size + (rank === 0 ? households - given : 0));
}
