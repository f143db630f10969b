import type { CellEntryType, CellType } from './cell.graphql.js';
import type { CellEntry } from './cell.js';

/** Shows a cell. */
export function cellTypeOf({
  code,
  version,
  entries,
}: {
  readonly code: number;
  readonly version: number;
  readonly entries: readonly CellEntry[];
}): CellType {
  return { code, version, entries: entries.map(cellEntryTypeOf) };
}

/** Shows an entry of a cell. */
export function cellEntryTypeOf({ otherText, days, provider }: CellEntry): CellEntryType {
  return { otherText: otherText === '' ? null : otherText, days, provider };
}
