import { accepted, misshapesOf, type Result, refused } from '../../kernel/index.js';
import type { MeasureCodeList } from '../code-list.js';
import { type DocumentPlace, documentFindings } from '../model-document.rules.js';
import type { Lexicon } from './lexicon.js';
import { LEXICON_SHAPE } from './lexicon-shape.js';
import { swedishStem } from './swedish-stem.js';

/** Takes a JSON document for the lexicon of a code list, or says every place where it is none. */
export function parseLexicon(document: unknown, list: MeasureCodeList): Result<Lexicon> {
  const misshapes = misshapesOf(document, LEXICON_SHAPE);
  if (misshapes.length > 0) return refused(documentFindings(misshapes));
  const lexicon = document as Lexicon;
  const places = [
    ...ofAnotherList(lexicon, list),
    ...repeatedForms(lexicon),
    ...unknownTargets(lexicon, list),
    ...unknownHeads(lexicon),
  ];
  return places.length > 0 ? refused(documentFindings(places)) : accepted(lexicon);
}

function ofAnotherList({ list: id, validFrom }: Lexicon, list: MeasureCodeList): DocumentPlace[] {
  const differs = (where: string, expected: string, found: string): DocumentPlace[] =>
    expected === found ? [] : [{ where, problem: 'value', expected, found }];
  return [...differs('list', list.id, id), ...differs('validFrom', list.validFrom, validFrom)];
}

/** A form that two words share would silently be the first one's. */
function repeatedForms({ words }: Lexicon): DocumentPlace[] {
  const keyOf = new Map<string, string>();
  return Object.entries(words).flatMap(([key, forms]) =>
    forms.flatMap((form): DocumentPlace[] => {
      const stem = form.startsWith('=') ? form : swedishStem(form);
      const earlier = keyOf.get(stem) ?? key;
      keyOf.set(stem, earlier);
      if (earlier === key) return [];
      return [{ where: `words.${key}`, problem: 'repeated', expected: '1', found: `${form} (${earlier})` }];
    }),
  );
}

function unknownTargets({ concepts, reasons }: Lexicon, { codes }: MeasureCodeList): DocumentPlace[] {
  const known = codes.map(({ code }) => code);
  return concepts.flatMap(({ leadsTo }, index): DocumentPlace[] => {
    const where = `concepts[${index}].leadsTo`;
    if (leadsTo.kind === 'code' && !known.includes(leadsTo.code)) {
      return [{ where, problem: 'unknown-code', expected: known.join(', '), found: String(leadsTo.code) }];
    }
    if (leadsTo.kind === 'outside' && !Object.hasOwn(reasons, leadsTo.reason)) {
      return [{ where, problem: 'value', expected: Object.keys(reasons).join(' | '), found: leadsTo.reason }];
    }
    return [];
  });
}

function unknownHeads({ heads, words }: Lexicon): DocumentPlace[] {
  return heads
    .filter((head) => !Object.hasOwn(words, head))
    .map((found) => ({ where: 'heads', problem: 'value', expected: 'words', found }));
}
