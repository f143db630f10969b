import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCodeLists } from '../../codes/index.js';
import { calendarMonth } from '../../kernel/index.js';
import { parseReportDefinition } from './parse-report-definition.js';
import { collectionDays } from './report-calendar.js';
import { readReportDefinitions } from './report-definitions.js';

const codeLists = readCodeLists();
const path = new URL('./socialstyrelsen-2013.json', import.meta.url);

type Document = Record<string, unknown> & { sections: { columns: Record<string, unknown>[] }[] };

function changed(change: (document: Document) => void): unknown {
  const document = JSON.parse(readFileSync(path, 'utf8')) as Document;
  change(document);
  return document;
}

function firstColumn(document: Document): Record<string, unknown> {
  const column = document.sections[0]?.columns[3];
  if (column === undefined) throw new Error('the definition has no fourth column');
  return column;
}

test('the shipped definition is a definition, in force from March 2013', () => {
  const definitions = readReportDefinitions(codeLists);
  expect(definitions.inForce(calendarMonth('2013-02'))).toBeUndefined();
  expect(definitions.inForce(calendarMonth('2013-03'))?.id).toBe('socialstyrelsen-2013');
});

test.each([
  ['an unknown key', (d: Document) => Object.assign(d, { colour: 'red' }), 'document-unknown-key', 'colour'],
  [
    'a missing key',
    (d: Document) => Reflect.deleteProperty(d, 'calendar'),
    'document-missing-key',
    'calendar',
  ],
  [
    'a month that is none',
    (d: Document) => Object.assign(d, { validFrom: '2013-13' }),
    'document-value',
    'validFrom',
  ],
  [
    'a content that is not known',
    (d: Document) => Object.assign(firstColumn(d), { content: { kind: 'name' } }),
    'document-value',
    'sections[0].columns[3].content.kind',
  ],
  [
    'a content that the rows cannot fill',
    (d: Document) =>
      Object.assign(firstColumn(d), { content: { kind: 'closure-reason', level: 'household' } }),
    'document-value',
    'sections[0].columns[3].content.kind',
  ],
  [
    'a cell that stands twice',
    (d: Document) =>
      Object.assign(firstColumn(d), { content: { kind: 'measure', role: 'applicant', code: 1 } }),
    'document-repeated',
    'sections[0].columns',
  ],
  [
    'a code outside its list',
    (d: Document) =>
      Object.assign(firstColumn(d), { content: { kind: 'measure', role: 'applicant', code: 44 } }),
    'document-unknown-code',
    'sections[0].columns[3].content.code',
  ],
  [
    'a code list that is not there',
    (d: Document) =>
      Object.assign(d, { codeLists: { measures: 'x', closureReasons: 'closure-reasons-2013' } }),
    'document-unknown-code',
    'codeLists.measures',
  ],
])('a definition with %s is refused, and the place is told', (_what, change, rule, where) => {
  const { ok, findings } = parseReportDefinition(changed(change), codeLists);
  expect(ok).toBe(false);
  expect(findings.map((finding) => [finding.rule, finding.place?.column])).toEqual([[rule, where]]);
});

test('what is no document at all is refused', () => {
  expect(parseReportDefinition([], codeLists).ok).toBe(false);
});

test('the days of collection are those of the following month, but for the two months of 2013', () => {
  const definition = readReportDefinitions(codeLists).withId('socialstyrelsen-2013');
  const days = (month: string) => definition && collectionDays(definition.calendar, calendarMonth(month));
  expect(days('2013-03')).toMatchObject({
    opens: '2013-04-02',
    reminders: ['2013-04-15'],
    closes: '2013-04-22',
  });
  expect(days('2013-04')?.closes).toBe('2013-05-20');
  expect(days('2013-12')).toMatchObject({ opens: '2014-01-02', closes: '2014-01-20' });
});
