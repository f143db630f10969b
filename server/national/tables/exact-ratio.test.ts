import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPercent, exactRatio } from './exact-ratio.js';

describe('a ratio rounded half up', () => {
  it.each([
    [860, 7852, 11],
    [3189, 7852, 40.6],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [3, 2000, 0.2],
    [201, 2000, 10.1],
    [57, 40_000, 0.1],
    [0, 5, 0],
    [5, 5, 100],
  ])('%d out of %d is %d per cent', (part, whole, percent) => {
    expect(exactPercent(part, whole)).toBe(percent);
  });

  it('is not there where there is nothing to divide by', () => {
    expect(exactPercent(0, 0)).toBeNull();
    expect(exactRatio(3, 0, 1)).toBeNull();
  });

  it('gives the population of 2013 as 37 per cent', () => {
    expect(exactPercent(3_578_840, 9_555_893, 0)).toBe(37);
  });

  const counts = fc.tuple(fc.nat({ max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }));

  it('is never further than half a unit away, and up where it is exactly half', () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const tenths = BigInt(Math.round((exactPercent(part, whole) ?? Number.NaN) * 10));
        const twiceTheError = 2n * (tenths * BigInt(whole) - 1000n * BigInt(part));
        expect(twiceTheError > -BigInt(whole) && twiceTheError <= BigInt(whole)).toBe(true);
      }),
    );
  });

  it('goes up at every tie of tenths, where binary fractions would go either way', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), (tenths) => {
        expect(exactPercent(2 * tenths + 1, 2000)).toBe((tenths + 1) / 10);
      }),
    );
  });
});
