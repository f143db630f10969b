/** PostgreSQL's binary form of jsonb is this byte before the text. */
const VERSION = '\u0001';

/**
 * Objects as one parameter of type jsonb, a list. No text of them all is made: one that long lies where memory is
 * tidied seldom.
 */
export function jsonbParameter(rows: readonly object[]): Buffer {
  const pieces = rows.map((row, place) => Buffer.from(`${place === 0 ? '' : ','}${JSON.stringify(row)}`));
  return Buffer.concat([Buffer.from(`${VERSION}[`), ...pieces, Buffer.from(']')]);
}
