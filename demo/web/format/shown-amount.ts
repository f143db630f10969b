const KRONOR = new Intl.NumberFormat('sv-SE', {
  style: 'currency',
  currency: 'SEK',
  maximumFractionDigits: 0,
});
const ORE = 100;

/** A sum in whole kronor. @param ore the sum in öre */
export function shownAmount(ore: number): string {
  return KRONOR.format(ore / ORE);
}
