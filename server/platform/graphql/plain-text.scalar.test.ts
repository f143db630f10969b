import { describe, expect, it } from 'vitest';
import { PlainTextScalar } from './index.js';

describe('text that people write', () => {
  it.each(['Åsa\n\tbörjade', '👩‍🏫 kurs', '', 'a'.repeat(1000)])('may be %j', (text) => {
    expect(PlainTextScalar.parseValue(text)).toBe(text);
  });

  it.each([
    ['NUL', 'a\u0000'],
    ['a control character', 'a\u0085'],
    ['half a character', 'a\udc00'],
    ['a direction override', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
    ['too long', 'a'.repeat(1001)],
    ['no text', 7],
  ])('may not hold %s', (_, text) => {
    expect(() => PlainTextScalar.parseValue(text)).toThrow(/at most 1,000 characters/);
  });
});
