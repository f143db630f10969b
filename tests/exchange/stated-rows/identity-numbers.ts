import fc, { type Arbitrary } from 'fast-check';

/** The eleven digits with the check digit that makes them whole (domain §7; Skatteverket: modulus 10). */
function withCheckDigit(eleven: string): string {
  const sum = [...eleven.slice(2)].reduce((total, digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${eleven}${(10 - (sum % 10)) % 10}`;
}

/**
 * Identity numbers of official test numbers (238x, 239x) and of what nobody has (000), right and wrong, with the
 * separators that people write, of persons born in each century and on days that do not exist.
 */
export const identityNumberNearEdge: Arbitrary<string> = fc
  .record({
    birth: fc.constantFrom(
      '19900101',
      '19900161',
      '20000229',
      '19000229',
      '20140501',
      '20140502',
      '18900101',
    ),
    serial: fc.constantFrom('238', '239', '000'),
    separator: fc.constantFrom('', '', '', '-', '+', ' ', '\u2013', '\u00a0'),
    shift: fc.constantFrom(0, 0, 0, 1),
    short: fc.constantFrom(false, false, false, true),
  })
  .map(({ birth, serial, separator, shift, short }) => {
    const right = withCheckDigit(`${birth}${serial}`);
    const checkDigit = (Number(right.slice(-1)) + shift) % 10;
    return `${birth.slice(short ? 2 : 0)}${separator}${serial}${checkDigit}`;
  });
