import fc, { type Arbitrary } from 'fast-check';
import { isPlainText } from '../../../server/kernel/index.js';

const LAST_CODE_POINT = 0x10ffff;
const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** Every character that a text of one line may not hold, of this machine's Unicode; NUL cannot come from a file. */
const HIDDEN_CHARACTERS: readonly string[] = Array.from({ length: LAST_CODE_POINT }, (_, place) => place + 1)
  .filter((point) => point < FIRST_SURROGATE || point >= AFTER_SURROGATES)
  .map((point) => String.fromCodePoint(point))
  .filter((character) => !isPlainText(character));

const SPACES = [' ', '\u00a0', '\u1680', '\u2003', '\u202f', '\u3000', '\t', '\ufeff'];
const VISIBLE = ['a', 'Å', 'ß', 'Ł', '–', '”', '7', ',', '"', '👩', '𝔸', '漢', 'e\u0301'];

const character = fc.oneof(
  fc.constantFrom(...VISIBLE),
  fc.constantFrom(...SPACES),
  fc.constantFrom(...HIDDEN_CHARACTERS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((text) => text !== '\0'),
);

/** Texts of all kinds of characters, many of them near the length and some of nothing but spaces. */
export function textNear(limit: number): Arbitrary<string> {
  const long = fc
    .tuple(fc.constantFrom(...VISIBLE.slice(0, -1)), fc.integer({ min: limit - 1, max: limit + 1 }))
    .map(([repeated, length]) => repeated.repeat(length));
  const short = fc.array(character, { maxLength: 4 }).map((characters) => characters.join(''));
  const spaces = fc
    .array(fc.constantFrom(...SPACES), { maxLength: 3 })
    .map((characters) => characters.join(''));
  return fc.oneof({ weight: 2, arbitrary: short }, long, spaces, fc.constantFrom('', 'Validering', 'sfi'));
}

const padded = (count: number): string => String(count).padStart(2, '0');
const year = fc.constantFrom(1899, 1900, 1990, 2000, 2012, 2013, 2014, 2100, 2999, 3000);

/** Months that exist and such as nearly do. */
export const monthNearEdge: Arbitrary<string> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 0, max: 13 })).map(([number, month]) => `${number}-${padded(month)}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `2013-${padded(month)}`),
  fc.constantFrom('', 'mars', '2013-3', '201303', '2013-03-01', ' 2013-03', '2013-03\n', '２０１３-03'),
);

/** Dates that exist and such as nearly do, such as 29 February and 31 April. */
export const dateNearEdge: Arbitrary<string> = fc.oneof(
  fc
    .tuple(year, fc.integer({ min: 0, max: 13 }), fc.constantFrom(0, 1, 28, 29, 30, 31, 32))
    .map(([number, month, day]) => `${number}-${padded(month)}-${padded(day)}`),
  fc
    .integer({ min: 1, max: 12 })
    .chain((month) => fc.constantFrom(28, 29, 30, 31).map((day) => `2013-${padded(month)}-${day}`)),
  fc.constantFrom('', '15/3', '20130315', '2013-3-5', '2013-03-15 ', '2013-03-15\n', '2013-074', 'today'),
  fc.constantFrom('infinity', 'epoch', '2013-03-15T00:00', '２０１３-03-15', '2014-05-01', '2014-05-02'),
);

/** Numbers as they are written and as they should not be. */
export const countNearEdge: Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'X', 'x', '0', '1', '27', '28', '29', '30', '31', '32', '99', '100'),
  fc.constantFrom(
    '1.5',
    '2,5',
    ' 4',
    '4 ',
    '04',
    '+4',
    '-1',
    '1e1',
    '٣',
    '9999',
    '10000',
    '99999999999',
    '4\n',
  ),
);

/** Codes of the lists, outside them, and written otherwise. */
export const codeNearEdge: Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 13 }).map(String),
  fc.constantFrom('', '01', '8', '8', '8', '8 ', 'X', '-1', '１'),
);

/** References of hosts: known ones, odd ones, too long ones. */
export const referenceNearEdge: Arbitrary<string> = fc.oneof(
  textNear(64),
  fc.constantFrom('P-1', 'P-2', 'H 1'),
);

/** Codes of municipalities, and what looks like them. */
export const municipalityNearEdge: Arbitrary<string> = fc.constantFrom(
  '0180',
  '1480',
  '9999',
  '180',
  '',
  ' 0180',
  '０１８０',
);
