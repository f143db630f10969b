import { TextDecoder } from 'node:util';
import type { Archive } from '../archive/archive.js';
import { type XmlHandler, XmlScanner } from './xml-scanner.js';
import { MalformedXml } from './xml-text.js';

const NOTHING: XmlHandler = { open: () => {}, text: () => {}, close: () => {} };

/**
 * Reads a part's XML to its end, telling the handler what stands there, and gives control back after every piece
 * of it. @throws MalformedXml, and UnreadableFile as `Archive.read` does.
 */
export async function* scanPart(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const piece of archive.read(part)) {
    bytes += piece.length;
    if (bytes > limit) throw new MalformedXml('longer than any workbook has it');
    scanner.feed(decode(decoder, piece));
    yield;
  }
  scanner.end();
}

/** The same, for parts that are read in one go; the handler names only what it asks for. */
export async function scanWholePart(
  archive: Archive,
  part: string,
  handler: Partial<XmlHandler>,
  limit: number,
): Promise<void> {
  const pieces = scanPart(archive, part, { ...NOTHING, ...handler }, limit);
  while ((await pieces.next()).done !== true);
}

function decode(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new MalformedXml('not UTF-8');
  }
}
