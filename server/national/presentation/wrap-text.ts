/** What may not be broken: up to and with a slash. Spaces are broken at first, and dropped. */
const PIECES = /[^/]+\/*|\/+/g;

/**
 * The text in lines of at most `width` characters, broken after spaces and slashes; a word that is
 * longer than a line is cut.
 * @param width characters, 1 or more
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let between = line === '' ? '' : ' ';
    for (const piece of word.match(PIECES) ?? []) {
      if (line !== '' && line.length + between.length + piece.length > width) {
        lines.push(line);
        line = '';
        between = '';
      }
      line += between + piece;
      between = '';
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = line.slice(width);
      }
    }
  }
  return [...lines, line];
}
