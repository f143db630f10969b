/** Rows as RFC 4180 asks for: commas, CRLF, and quotes where a value holds a comma, a quote or a line break. */
export function commaSeparated(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
