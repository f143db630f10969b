/** Rows of texts in columns: the first to the left, the others to the right. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, place) =>
        place === 0 ? text.padEnd(widths[place] ?? 0) : text.padStart(widths[place] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
