import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodeLists } from '../code-lists.js';
import { Adviser } from './adviser.js';
import { swedishWords } from './adviser-for.js';
import { compileLexicon } from './compile-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { parseLexicon } from './parse-lexicon.js';

const list = readCodeLists().measures('measures-2013');
const shipped: Lexicon = JSON.parse(
  readFileSync(new URL('./lexicons/measures-2013.json', import.meta.url), 'utf8'),
);
const [concept] = shipped.concepts;

describe('a lexicon', () => {
  it('that ships with the module is one', () => {
    expect(parseLexicon(shipped, list)).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ['of another list', { ...shipped, list: 'measures-1999' }, 'document-value', 'list'],
    ['from another month', { ...shipped, validFrom: '2014-01' }, 'document-value', 'validFrom'],
    ['with a misspelt key', { ...shipped, word: {} }, 'document-unknown-key', 'word'],
    [
      'with a form that two words share',
      { ...shipped, words: { ...shipped.words, kursande: ['kursen'] } },
      'document-repeated',
      'words.kursande',
    ],
    [
      'with a code that the list does not have',
      { ...shipped, concepts: [{ ...concept, leadsTo: { kind: 'code', code: 99 } }] },
      'document-unknown-code',
      'concepts[0].leadsTo',
    ],
    [
      'with a reason that it does not give',
      { ...shipped, concepts: [{ ...concept, leadsTo: { kind: 'outside', reason: 'no-reason' } }] },
      'document-value',
      'concepts[0].leadsTo',
    ],
    ['with a head that is no word', { ...shipped, heads: ['okänt'] }, 'document-value', 'heads'],
  ])('%s is refused at its place', (_, document, rule, column) => {
    const { ok, findings } = parseLexicon(document, list);
    expect(ok).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ rule, place: { column } }));
  });

  it('names the reasons of the code list in the same words', () => {
    const known = Object.values(shipped.reasons);
    for (const { why } of list.outsideTheModel) expect(known).toContainEqual(why);
  });

  it.each(shipped.concepts.filter(({ leadsTo }) => leadsTo.kind !== 'nowhere'))(
    'leads by each phrase of $id to where the concept leads',
    ({ phrases, leadsTo }) => {
      const adviser = new Adviser(compileLexicon(shipped, swedishWords()));
      const astray = phrases.filter((phrase) => {
        const { answer } = adviser.advise(phrase);
        return (
          answer.kind !== leadsTo.kind ||
          !Object.entries(leadsTo).every(([key, value]) => Reflect.get(answer, key) === value)
        );
      });
      expect(astray).toEqual([]);
    },
  );
});
