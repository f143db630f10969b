import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCodeList } from './parse-code-list.js';

const shipped = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./lists/${name}.json`, import.meta.url), 'utf8'));
const measures = shipped('measures-2013');

describe('a code list', () => {
  it.each(['measures-2013', 'closure-reasons-2013'])('that ships with the module is one: %s', (name) => {
    expect(parseCodeList(shipped(name))).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ['a kind of its own', { ...measures, kind: 'causes' }, 'document-value', 'kind'],
    ['no month', { ...measures, validFrom: 'mars' }, 'document-value', 'validFrom'],
    ['a misspelt key', { ...measures, valid_from: '2013-03' }, 'document-unknown-key', 'valid_from'],
    ['no codes', { ...measures, codes: [] }, 'document-value', 'codes'],
    [
      'an unknown other measure',
      { ...measures, otherMeasureCode: 99 },
      'document-unknown-code',
      'otherMeasureCode',
    ],
    ['nothing but an id', { id: 'q', kind: 'measures' }, 'document-missing-key', 'validFrom'],
    ['no document at all', null, 'document-value', undefined],
  ])('with %s is refused at its place', (_name, document, rule, column) => {
    const { ok, findings } = parseCodeList(document);
    expect(ok).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ rule, place: { column: column ?? '' } }));
  });

  it('with the same code twice is refused', () => {
    const codes = measures['codes'] as unknown[];
    const { findings } = parseCodeList({ ...measures, codes: [...codes, codes[0]] });
    expect(findings).toMatchObject([{ rule: 'document-repeated', found: '0' }]);
  });
});
