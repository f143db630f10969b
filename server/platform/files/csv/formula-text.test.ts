import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormulaText, restoreFormulaText } from './formula-text.js';

describe('a text that a spreadsheet program would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['"=1', `'"=1`],
    ['＝1+1', "'＝1+1"],
    ['a;=1', "a;'=1"],
    ["'=1", "''=1"],
  ])('is written %j as %j', (text, written) => {
    expect(neutraliseFormulaText(text)).toBe(written);
  });

  it.each(['X', '15', 'SFI-kurs', "d'Arc", 'mål = arbete', 'a; b'])('leaves %j as it is', (text) => {
    expect(neutraliseFormulaText(text)).toBe(text);
  });

  it('is given back as it was, whatever it was', () => {
    const part = fc.constantFrom('=', '-', '＋', "'", '"', ';', ',', '\t', '\r', ' ', 'a');
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 9 }), (text) => {
        expect(restoreFormulaText(neutraliseFormulaText(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});
