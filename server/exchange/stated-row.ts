/** A row of a staging table with what its rules need to know, as the database gives it. */
export type StatedRow = Readonly<Record<string, unknown>>;

/** The text in a column. @throws TypeError where the query gave none: the statement and its facts disagree. */
export function textOf(row: StatedRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`the column ${column} holds no text`);
  return value;
}

/** True where the column says so; false where it is null. */
export function isTrue(row: StatedRow, column: string): boolean {
  return row[column] === true;
}
