import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishNumber, ungroupedSwedishNumber } from './swedish-number.js';

describe('a number as Swedish prints it', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1\u202F000'],
    [3_578_840, 0, '3\u202F578\u202F840'],
    [11, 1, '11,0'],
    [1234.5, 1, '1\u202F234,5'],
    [0.125, 3, '0,125'],
    [-1234, 0, '\u22121\u202F234'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(swedishNumber(value, decimals)).toBe(text);
  });

  it('has nothing between thousands where a program is to read it', () => {
    expect(ungroupedSwedishNumber(1234.5, 1)).toBe('1234,5');
    expect(ungroupedSwedishNumber(-7852)).toBe('-7852');
  });

  it('can be read back, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer(), (tenths) => {
        const text = swedishNumber(tenths / 10, 1).replaceAll('\u202F', '');
        expect(Number(text.replace('\u2212', '-').replace(',', '.'))).toBe(tenths / 10);
      }),
    );
  });
});
