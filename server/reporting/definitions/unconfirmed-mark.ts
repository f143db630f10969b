/**
 * Stands at the end of the name of every file that was made by an unconfirmed definition, so that nobody sends such a
 * file unawares.
 */
export const UNCONFIRMED_MARK = '-obekraftad';

/** The name with the mark where it is to have it. */
export function markedName(name: string, unconfirmed: boolean): string {
  return unconfirmed ? `${name}${UNCONFIRMED_MARK}` : name;
}
