import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.js';

describe('the hash of a request', () => {
  it('is the same for the same fields in another order, and another for another list', () => {
    const one = contentHash({ month: '2013-03', cells: [{ code: 1, days: null }, { code: 2 }] });
    expect(contentHash({ cells: [{ days: null, code: 1 }, { code: 2 }], month: '2013-03' })).toEqual(one);
    expect(contentHash({ month: '2013-03', cells: [{ code: 2 }, { code: 1, days: null }] })).not.toEqual(one);
  });

  it('is that of the JSON in the order of the fields, as answers are kept under it', () => {
    const request = {
      b: [1, undefined, 'å "”\u2028'],
      a: { d: null, c: undefined, f: true, e: new Date(0) },
    };
    const json = '{"a":{"d":null,"e":"1970-01-01T00:00:00.000Z","f":true},"b":[1,null,"å \\"”\u2028"]}';
    expect(contentHash(request)).toEqual(createHash('sha256').update(json).digest());
  });
});
