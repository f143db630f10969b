/** Narrow no-break space: parts the thousands and never breaks a line. */
const THOUSANDS = '\u202F';

/**
 * The number as Swedish prints it: decimal comma, U+202F between thousands (`7 852`, `11,0`).
 * @param value a finite number that already is rounded to `decimals`; exact rounding is the caller's
 * @param decimals digits after the comma, 0 to 20
 */
export function swedishNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * The same with decimal comma and a plain minus sign but nothing between thousands, as programs with Swedish
 * settings read it (`7852`, `11,0`).
 */
export function ungroupedSwedishNumber(value: number, decimals = 0): string {
  return value.toFixed(decimals).replace('.', ',');
}
