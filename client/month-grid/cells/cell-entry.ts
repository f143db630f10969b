import type { AvstampCellEntryFragment } from '../../generated/save-month.js';

/** One measure of a cell; `days` is null where the number is not known (X), and for "no measure". */
export type CellEntry = Pick<AvstampCellEntryFragment, 'days' | 'otherText' | 'provider'>;

/** All that a cell holds: one entry, or none; only the code for other measures has several. */
export type CellEntries = readonly CellEntry[];

/** An entry with what the API says of it and nothing else: what it answers with cannot be sent back as it is. */
export const cellEntry = ({ days, otherText, provider }: CellEntry): CellEntry => ({
  days,
  otherText,
  provider,
});

/** Whether two cells hold the same. The server orders entries by their text, so their order says nothing. */
export function sameEntries(one: CellEntries, other: CellEntries): boolean {
  const written = (entries: CellEntries): string =>
    entries
      .map(({ days, otherText, provider }) => JSON.stringify([otherText, days, provider]))
      .sort()
      .join();
  return written(one) === written(other);
}
