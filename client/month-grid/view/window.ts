import { type HouseholdPlace, linesOf } from './household-place.js';

/** Lines of the table from one to before another. */
export interface LineWindow {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the table: a household as it is, or lines that are only as high as what they stand for. */
export type Stretch =
  | { readonly kind: 'household'; readonly place: HouseholdPlace }
  | { readonly kind: 'gap'; readonly lines: number; readonly key: string };

/** Windows move in steps, so that scrolling a little renders nothing. */
const STEP = 16;
/** Lines above and below what is seen that are there already when they are scrolled to. */
const MARGIN = 24;

/** The lines to render where so much of the table is seen. All measures in pixels. */
export function lineWindow(scrollTop: number, height: number, lineHeight: number): LineWindow {
  const first = Math.floor(scrollTop / lineHeight / STEP) * STEP;
  const seen = Math.ceil(height / lineHeight / STEP) * STEP + STEP;
  return { from: first - MARGIN, to: first + seen + MARGIN };
}

/** The households of a window, and the one that the keyboard is in wherever it is: its focus must not go. */
export function stretches(
  places: readonly HouseholdPlace[],
  { from, to }: LineWindow,
  active: string | undefined,
): readonly Stretch[] {
  const all: Stretch[] = [];
  let gap = 0;
  const closeGap = (key: string): void => {
    if (gap > 0) all.push({ kind: 'gap', lines: gap, key });
    gap = 0;
  };
  for (const place of places) {
    const lines = linesOf(place);
    const isSeen = place.before + lines > from && place.before < to;
    if (isSeen || place.reference === active) {
      closeGap(`before ${place.reference}`);
      all.push({ kind: 'household', place });
    } else gap += lines;
  }
  closeGap('at the end');
  return all;
}
