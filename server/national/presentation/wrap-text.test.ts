import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.js';

describe('wrapping a label', () => {
  it('breaks after spaces and slashes, never after a hyphen', () => {
    expect(wrapText('ersättning (A-kassa/Alfa/aktivitetsstöd)', 20)).toEqual([
      'ersättning (A-kassa/',
      'Alfa/aktivitetsstöd)',
    ]);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('arbetslöshetsförsäkringen', 10)).toEqual(['arbetslösh', 'etsförsäkr', 'ingen']);
  });

  it('gives one empty line for an empty text', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('loses nothing but spaces and keeps every line within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö/-]{1,30}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (texts, width) => {
        const lines = wrapText(texts.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(texts.join(''));
        expect(lines.every((line) => line.length <= width)).toBe(true);
      }),
    );
  });
});
