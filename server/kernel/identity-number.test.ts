import { describe, expect, it } from 'vitest';
import {
  birthDateOf,
  isIdentityNumber,
  maskIdentityNumber,
  normalizeIdentityNumber,
  withoutIdentityNumbers,
} from './identity-number.js';

const TODAY = '2014-05-01';

describe('an identity number', () => {
  it.each([
    ['a woman’s test number', '199001012385'],
    ['a man’s test number', '199001012393'],
    ['one with a hyphen', '19900101-2385'],
    ['one with a dash, as text programs make of it', '19900101\u20132385'],
    ['one with spaces', ' 19900101 2385 '],
    ['one with a no-break space', '19900101\u00a02385'],
    ['a samordningsnummer, the day of which is counted from 61', '199001612382'],
    ['one of a leap day', '200002292381'],
    ['one of somebody who is born today', '201405012384'],
  ])('is %s', (_, text) => {
    expect(isIdentityNumber(text, TODAY)).toBe(true);
  });

  it.each([
    ['one with a wrong check digit', '199001012386'],
    ['one without century', '9001012385'],
    ['one without century, with a plus sign for who is over a hundred', '900101+2385'],
    ['one with a plus sign and a century', '19900101+2385'],
    ['one of a day that does not exist', '190002292381'],
    ['one of somebody who is born tomorrow', '201405022383'],
    ['one with the birth number 000', '199001010009'],
    ['one with a letter', '19900101T385'],
    ['one in digits of another script', '１９９００１０１２３８５'],
    ['one with a line break after it and more', '199001012385\n1'],
    ['an empty text', ''],
  ])('is not %s', (_, text) => {
    expect(isIdentityNumber(text, TODAY)).toBe(false);
  });

  it('gives its birth date, a samordningsnummer’s too', () => {
    expect(birthDateOf(normalizeIdentityNumber('19900131-2389'))).toBe('1990-01-31');
    expect(birthDateOf('199001912386')).toBe('1990-01-31');
    expect(birthDateOf('199001612382')).toBe('1990-01-01');
  });

  it('is masked so that nothing but its length is left', () => {
    expect(maskIdentityNumber('19900101-2385')).toBe('•••••••• (13)');
    expect(maskIdentityNumber('')).toBe('');
  });
});

describe('a text that may be shown', () => {
  it.each([
    ['Kurs 199001012385', 'Kurs •••••••• (12)'],
    ['900101-2385, 19900101 2393', '•••••••• (11), •••••••• (13)'],
    ['mistyped: 199001012386', 'mistyped: •••••••• (12)'],
    ['samordningsnummer 19900161-2382.', 'samordningsnummer •••••••• (13).'],
    ['900101+2385', '•••••••• (11)'],
  ])('holds no identity number: %s', (text, shown) => {
    expect(withoutIdentityNumbers(text)).toBe(shown);
  });

  it.each([
    '2013-04-15',
    '2013-03',
    'P-123456',
    '08-123 456 78',
    '1234567890123',
    '201399011234',
    'Kurs 2013',
  ])('keeps other numbers: %s', (text) => {
    expect(withoutIdentityNumbers(text)).toBe(text);
  });
});
