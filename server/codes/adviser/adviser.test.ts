import { describe, expect, it } from 'vitest';
import { readCodeLists } from '../index.js';
import { adviserFor } from './index.js';

const list = readCodeLists().measures('measures-2013');
const adviser = adviserFor(list);
const codeOf = (text: string): number | string => {
  const { answer } = adviser.advise(text);
  if (answer.kind === 'code') return answer.code;
  return answer.kind === 'outside' ? answer.reason : answer.kind;
};

describe('the adviser', () => {
  it.each(list.codes.flatMap(({ code, examples }) => examples.map((example) => [example, code] as const)))(
    'knows the code list’s own example %s',
    (example, code) => {
      expect(codeOf(example)).toBe(code);
    },
  );

  it.each(list.outsideTheModel)('knows that $example is outside the model, and why', ({ example, why }) => {
    expect(adviser.advise(example).answer).toMatchObject({ kind: 'outside', why });
  });

  it.each([
    ['inflected', 'praktikplatserna', 5],
    ['a compound', 'lagerpraktik', 5],
    ['a compound with a misspelt part', 'arbetstränning', 1],
    ['misspelt', 'valdering', 8],
    ['in another order', 'förmåga till arbete, bedömning', 1],
    ['with a hyphen', 'jobb-coach', 2],
    ['with capitals and signs', 'CV-SKRIVNING!', 2],
    ['without its dots', 'Studie- & yrkesvagledning', 6],
  ])('recognises a word that is %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ['ej praktik', 'nothing'],
    ['praktik ej påbörjad', 'nothing'],
    ['väntar på praktikplats', 'nothing'],
    ['praktik, ej SFI', 5],
    ['praktik efter SFI', 5],
    ['friskvård inför praktik', 8],
  ])('hears what is denied or only mentioned: %s', (text, answer) => {
    expect(codeOf(text)).toBe(answer);
  });

  it.each([
    ['språkpraktik', 5],
    ['SFI', 'general-language'],
    ['arbetsstöd på praktiken', 7],
    ['jobbcoach hos Arbetsförmedlingen', 'other-authority'],
    ['praktik på uppdrag av AF', 5],
  ])('lets the whole go before its parts: %s', (text, answer) => {
    expect(codeOf(text)).toBe(answer);
  });

  it('says nothing of two measures in one text, but which they are', () => {
    const { answer, concepts } = adviser.advise('praktik och coachning');
    expect(answer.kind).toBe('nothing');
    expect(concepts.map((concept) => concept.answer)).toEqual([
      { kind: 'code', code: 5 },
      { kind: 'code', code: 2 },
    ]);
  });

  it('tells which words led it, and how it read them', () => {
    expect(adviser.advise('coachnign varje vecka').concepts).toMatchObject([
      { means: { sv: 'coachning' }, words: [{ typed: 'coachnign', how: 'misspelt', readAs: 'coachning' }] },
    ]);
  });

  it.each([
    '',
    '   ',
    '\u0000',
    '\ud800',
    '🙂',
    '19900101-2385',
    'x'.repeat(1_000_000),
    'praktik '.repeat(1000),
  ])('says nothing of what is no text about a measure', (text) => {
    expect(adviser.advise(text)).toEqual({ answer: { kind: 'nothing' }, concepts: [] });
  });

  it('never gives a number that was typed beside the words', () => {
    expect(JSON.stringify(adviser.advise('Praktik 19900101-2385 hos ICA'))).not.toContain('2385');
  });

  it('knows the examples of a list without a lexicon', () => {
    const tried = adviserFor({ ...list, id: 'tried' });
    expect(tried.advise('coachningen').answer).toEqual({ kind: 'code', code: 2 });
    expect(tried.advise('språkpraktik').answer.kind).toBe('nothing');
  });
});
