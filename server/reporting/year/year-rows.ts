import type { CalendarMonth } from '../../kernel/index.js';
import { type Cell, readTableContent } from '../../platform/files/index.js';
import type { ReportSection } from '../definitions/report-definition.js';
import { type PlacedColumn, placeColumns } from '../definitions/section-layout.js';
import { meaningOf } from '../shadow/column-meaning.js';

/** A month's file of one section, with the layout that it was written in. */
export interface MonthOfSection {
  readonly month: CalendarMonth;
  readonly section: ReportSection;
  readonly name: string;
  /** Its bytes, read anew each time: a year of them is much to hold. */
  readonly content: () => Promise<Buffer>;
}

/** How many columns of texts the file of a month has. */
export async function textColumnsOf({ section, name, content }: MonthOfSection): Promise<number> {
  for await (const batch of readTableContent(name, await content())) {
    const [headings] = batch;
    if (headings !== undefined) return Math.max(0, headings.cells.length - placeColumns(section, 0).length);
  }
  return 0;
}

/** The rows of one month's file, each cell where the year file has what it means; what it has no place for is left out. */
export async function* yearRowsOf(
  { section, name, content: contentOf }: MonthOfSection,
  columns: readonly PlacedColumn[],
): AsyncGenerator<readonly Cell[]> {
  const places = new Map(withKeys(columns).map(([key, { place }]) => [key, place]));
  let moves:
    | readonly { readonly from: number; readonly to: number; readonly isNumber: boolean }[]
    | undefined;
  for await (const batch of readTableContent(name, await contentOf())) {
    for (const { cells } of batch) {
      if (moves === undefined) {
        const texts = Math.max(0, cells.length - placeColumns(section, 0).length);
        moves = withKeys(placeColumns(section, texts)).flatMap(([key, { place, heading, content }]) => {
          const to = places.get(key);
          const isNumber = content.kind === 'measure' || content.kind === 'closure-reason';
          return to === undefined || cells[place] !== heading ? [] : [{ from: place, to, isNumber }];
        });
        continue;
      }
      const row: Cell[] = columns.map(() => null);
      for (const { from, to, isNumber } of moves) {
        const text = cells[from] ?? '';
        if (text !== '') row[to] = isNumber && /^\d{1,9}$/.test(text) ? Number(text) : text;
      }
      yield row;
    }
  }
}

/** Columns by what they mean; where several mean the same, by their order among these. */
function withKeys(columns: readonly PlacedColumn[]): readonly (readonly [string, PlacedColumn])[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const { key } = meaningOf(column.content);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return [`${key} ${number}`, column];
  });
}
