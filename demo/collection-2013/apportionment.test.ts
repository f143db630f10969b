import { describe, expect, it } from 'vitest';
import { apportion } from './apportionment.js';

describe('apportioning by the largest remainder', () => {
  it.each([
    [10, [1, 1, 1], 0, [4, 3, 3]],
    [10, [5, 3, 2], 0, [5, 3, 2]],
    [7, [1, 2, 4], 1, [2, 2, 3]],
    [3, [100, 1, 1], 1, [1, 1, 1]],
  ])('shares %i over weights %j with at least %i each as %j', (total, weights, least, shares) => {
    expect(apportion(total, weights, least)).toEqual(shares);
  });

  it('refuses a total that does not reach to the least', () => {
    expect(() => apportion(2, [1, 1, 1], 1)).toThrow(RangeError);
  });
});
