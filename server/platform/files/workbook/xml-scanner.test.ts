import { describe, expect, it } from 'vitest';
import { attributeOf } from './xml-attribute.js';
import { XmlScanner } from './xml-scanner.js';
import { MalformedXml } from './xml-text.js';

const DOCUMENT = `<?xml version="1.0"?><!-- <a> --><x:sheet note='a>b "c"' x:r="1&amp;2"><t> å &#x1F600; &lt;</t><v/><![CDATA[<raw>]]></x:sheet>`;

/** What the scanner tells of a document that comes in pieces of so many characters. */
function eventsOf(document: string, length: number): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(`<${name} ${attributeOf(attributes, 'r') ?? ''}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`>${name}`),
  });
  for (let start = 0; start < document.length; start += length)
    scanner.feed(document.slice(start, start + length));
  scanner.end();
  return events;
}

describe('the XML of a workbook', () => {
  it.each([1, 2, 3, 7, 1000])('is understood the same in pieces of %i characters', (length) => {
    expect(eventsOf(DOCUMENT, length)).toEqual([
      '<sheet 1&2',
      '<t ',
      ' å 😀 <',
      '>t',
      '<v ',
      '>v',
      '<raw>',
      '>sheet',
    ]);
  });

  it.each([
    '<a',
    '<a r="1',
    '<!-- a',
    '<!DOCTYPE a><a/>',
    '<a>&b;</a>',
    '<a>text',
    `<${'a'.repeat(2_000_000)}`,
  ])('is refused where it is not whole or not plain (%#)', (document) => {
    expect(() => eventsOf(document, 64 * 1024)).toThrow(MalformedXml);
  });
});
