/** The text is not XML as workbooks have it. */
export class MalformedXml extends Error {}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text with entities and line ends resolved (XML 1.0 §2.11, §4.6). */
export function plainText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;]*);?/g, (_whole, name: string) => {
    const character = name.startsWith('#') ? numbered(name) : NAMED[name];
    if (character === undefined) throw new MalformedXml('an unknown entity');
    return character;
  });
}

function numbered(name: string): string | undefined {
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** True for the characters that XML takes for white space, by their number. */
export function isXmlSpace(character: number): boolean {
  return character === 32 || (character >= 9 && character <= 13);
}
