import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENEFITS, CLOSURE_FACT_KINDS } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCodeLists } from '../../codes/index.js';
import { calendarMonth, OperatingError } from '../../kernel/index.js';
import { readReasonMappings } from './read-reason-mappings.js';

const codeLists = readCodeLists();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avstamp-mappings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const because = { sv: 'något hände {date}', en: 'something happened on {date}' };
const reason = { fact: 'death', code: 10, because };
const mapping = {
  id: 'mapping',
  validFrom: '2013-03',
  source: 'example',
  codeList: 'closure-reasons-2013',
  daysBefore: 10,
  daysAfter: 10,
  reasons: [reason],
};

describe('mappings from facts to reasons', () => {
  it('ship with the module for every fact that a host may give', () => {
    const shipped = readReasonMappings(codeLists).inForce('closure-reasons-2013', calendarMonth('2013-03'));
    const facts = shipped?.reasons.map(({ fact, benefit }) => benefit ?? fact);
    const all = [...CLOSURE_FACT_KINDS.filter((kind) => kind !== 'benefit'), ...BENEFITS];
    expect(facts?.toSorted()).toEqual(all.toSorted());
  });

  it('belong to one code list', () => {
    const mappings = readReasonMappings(codeLists);
    expect(mappings.inForce('closure-reasons-2099', calendarMonth('2099-01'))).toBeUndefined();
    expect(mappings.inForce('closure-reasons-2013', calendarMonth('2013-02'))).toBeUndefined();
  });

  it.each([
    ['a code that the list does not have', { reasons: [{ ...reason, code: 13 }] }, /reasons\[0\]\.code/],
    ['a code list that is not there', { codeList: 'closure-reasons-2099' }, /codeList/],
    ['a list of measures', { codeList: 'measures-2013' }, /codeList/],
    ['an unknown fact', { reasons: [{ ...reason, fact: 'lottery' }] }, /reasons\[0\]\.fact/],
    ['a benefit that is not named', { reasons: [{ ...reason, fact: 'benefit' }] }, /reasons\[0\]\.benefit/],
    ['a benefit of another fact', { reasons: [{ ...reason, benefit: 'pension' }] }, /reasons\[0\]\.benefit/],
    [
      'a text without its date',
      { reasons: [{ ...reason, because: { sv: 'nu', en: 'now' } }] },
      /reasons\[0\]\.because/,
    ],
  ])('are refused for %s, with the file and the place', (_, change, place) => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...mapping, ...change }));
    expect(() => readReasonMappings(codeLists, folder)).toThrow(OperatingError);
    expect(() => readReasonMappings(codeLists, folder)).toThrow(place);
  });
});
