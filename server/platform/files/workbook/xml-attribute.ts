import { isXmlSpace, MalformedXml, plainText } from './xml-text.js';

/** The value of an attribute by its local name, entities resolved; `undefined` where the tag has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let place = 0;
  for (;;) {
    const equals = attributes.indexOf('=', place);
    if (equals === -1) return undefined;
    const quote = quoteAfter(attributes, equals + 1);
    const end = attributes.indexOf(attributes.charAt(quote), quote + 1);
    if (quote === -1 || end === -1) throw new MalformedXml('an attribute without quotes');
    if (isNamed(attributes.slice(place, equals), name)) return plainText(attributes.slice(quote + 1, end));
    place = end + 1;
  }
}

function isNamed(written: string, name: string): boolean {
  const trimmed = written.trim();
  return trimmed === name || trimmed.endsWith(`:${name}`);
}

function quoteAfter(source: string, start: number): number {
  let place = start;
  while (isXmlSpace(source.charCodeAt(place))) place += 1;
  const character = source.charCodeAt(place);
  return character === 34 || character === 39 ? place : -1;
}
