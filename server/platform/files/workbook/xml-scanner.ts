import { isXmlSpace, MalformedXml, plainText } from './xml-text.js';

/** What the scanner met; names are without their namespace prefix. */
export interface XmlHandler {
  /** `attributes` is the tag's text after its name; read it with `attributeOf`. */
  open(name: string, attributes: string): void;
  /** A piece of text, entities resolved. One text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** No tag and no cell text of a workbook comes near this; a longer one is an attack. */
const LONGEST_PIECE = 1024 * 1024;

/**
 * Reads the XML of a workbook's parts as it comes, without building a tree. Document types are refused, for
 * they are how entities are made to expand without end.
 */
export class XmlScanner {
  #rest = '';

  constructor(private readonly handler: XmlHandler) {}

  /** Takes the next piece of the document. @throws MalformedXml */
  feed(piece: string): void {
    const source = this.#rest + piece;
    const end = this.#scan(source);
    this.#rest = source.slice(end);
    if (this.#rest.length > LONGEST_PIECE) throw new MalformedXml('a piece without end');
  }

  /** The document has ended. @throws MalformedXml where it stops inside a tag. */
  end(): void {
    if (this.#rest.trim() !== '') throw new MalformedXml('the document is cut off');
  }

  /** Handles everything that is complete and gives back where the incomplete rest begins. */
  #scan(source: string): number {
    let place = 0;
    for (;;) {
      const tag = source.indexOf('<', place);
      if (tag === -1) return place;
      if (tag > place) this.handler.text(plainText(source.slice(place, tag)));
      const end = source.charCodeAt(tag + 1) === 33 ? this.#special(source, tag) : this.#tag(source, tag);
      if (end === -1) return tag;
      place = end;
    }
  }

  #tag(source: string, start: number): number {
    const end = tagEnd(source, start);
    if (end === -1) return -1;
    const first = source.charCodeAt(start + 1);
    if (first === 47) {
      this.handler.close(localName(source, start + 2, end));
    } else if (first !== 63) {
      const empty = source.charCodeAt(end - 1) === 47;
      const nameEnd = endOfName(source, start + 1, end);
      const name = localName(source, start + 1, nameEnd);
      this.handler.open(name, source.slice(nameEnd, empty ? end - 1 : end));
      if (empty) this.handler.close(name);
    }
    return end + 1;
  }

  /** Comments and unparsed text; everything else that begins with `<!` is a document type. */
  #special(source: string, start: number): number {
    const opening = source.slice(start, start + 9);
    if (opening.startsWith('<!--')) return after(source, '-->', start + 4);
    if (opening === '<![CDATA[') {
      const end = source.indexOf(']]>', start + 9);
      if (end === -1) return -1;
      this.handler.text(source.slice(start + 9, end));
      return end + 3;
    }
    if ('<![CDATA['.startsWith(opening) || '<!--'.startsWith(opening)) return -1;
    throw new MalformedXml('a document type');
  }
}

/** Where the tag ends; a `>` inside a quoted value does not end it. */
function tagEnd(source: string, start: number): number {
  let end = source.indexOf('>', start);
  let quote = start;
  for (;;) {
    if (end === -1) return -1;
    const next = firstQuote(source, quote, end);
    if (next === -1) return end;
    const closing = source.indexOf(source.charAt(next), next + 1);
    if (closing === -1) return -1;
    quote = closing + 1;
    if (closing > end) end = source.indexOf('>', closing);
  }
}

function firstQuote(source: string, start: number, end: number): number {
  for (let place = start; place < end; place += 1) {
    const character = source.charCodeAt(place);
    if (character === 34 || character === 39) return place;
  }
  return -1;
}

function endOfName(source: string, start: number, end: number): number {
  let place = start;
  while (place < end && !isXmlSpace(source.charCodeAt(place)) && source.charCodeAt(place) !== 47) place += 1;
  return place;
}

function localName(source: string, start: number, end: number): string {
  const name = source.slice(start, end).trimEnd();
  return name.slice(name.indexOf(':') + 1);
}

function after(source: string, mark: string, start: number): number {
  const place = source.indexOf(mark, start);
  return place === -1 ? -1 : place + mark.length;
}
