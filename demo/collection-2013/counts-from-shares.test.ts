import { describe, expect, it } from 'vitest';
import { countsFromShares } from './counts-from-shares.js';

describe('counts from published shares', () => {
  it('are whole, sum to the records and round to the shares, half upwards', () => {
    expect(countsFromShares([33.3, 66.7], 3)).toEqual([1, 2]);
    expect(countsFromShares([6.3, 93.8], 16)).toEqual([1, 15]);
    expect(countsFromShares([33.3, 33.3, 33.3], 1998)).toEqual([666, 666, 666]);
  });

  it('are refused where no counts have the shares', () => {
    expect(() => countsFromShares([50, 50], 3)).toThrow(RangeError);
  });
});
