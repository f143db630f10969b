const CELL = /"((?:[^"]|"")*)"(;|\r\n)/y;

/**
 * The cells of a report's CSV file below the headings: byte order mark, every cell quoted, semicolons, CR LF, and
 * nothing else (domain §4; layout of the definition). @throws Error where the text is anything else
 */
export function readRows(text: string): readonly (readonly string[])[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 1;
  while (CELL.lastIndex < text.length) {
    const from = CELL.lastIndex;
    const match = CELL.exec(text);
    if (match === null) throw new Error(`not a quoted cell at character ${from}`);
    row.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows.slice(1);
}
