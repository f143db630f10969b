/** Rows as the host folder has them: commas, quotes where a value needs them, a header first. */
export function csvLines(header: readonly string[], rows: Iterable<readonly string[]>): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * The rows of such a file, the header among them; nothing where a quote is not closed or stands inside a value.
 */
export function rowsOfCsv(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (found === null) return undefined;
    const [, inQuotes, plain = '', end] = found;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  // A last line that ends with a comma and nothing after it.
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
