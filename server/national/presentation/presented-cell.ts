import type { LocalizedText } from '../../kernel/index.js';
import type { Share } from '../tables/share.js';
import type { PresentedCell } from './presented-table.js';

const UNKNOWN: PresentedCell = { kind: 'unknown' };

/** A place where nothing belongs. */
export const EMPTY: PresentedCell = { kind: 'empty' };

/** The total of a column of shares: a whole number, as the published tables print it (Socialstyrelsen 2013). */
export function fullPercent(base: number): PresentedCell {
  return base === 0 ? { kind: 'no-base' } : { kind: 'number', value: 100, decimals: 0 };
}

/** A text; one that is the same in both languages, such as a name or a code, may be given as it is. */
export function textCell(text: LocalizedText | string): PresentedCell {
  return { kind: 'text', text: typeof text === 'string' ? { sv: text, en: text } : text };
}

/** A whole number; null where it is not known. */
export function numberCell(value: number | null): PresentedCell {
  return value === null ? UNKNOWN : { kind: 'number', value, decimals: 0 };
}

/** A quotient with one decimal; null where there is nothing to divide by. */
export function quotientCell(value: number | null): PresentedCell {
  return value === null ? { kind: 'no-base' } : { kind: 'number', value, decimals: 1 };
}

/** A share's per cent, one decimal. */
export function percentCell({ part, whole, percent }: Share): PresentedCell {
  return part === null || whole === null ? UNKNOWN : quotientCell(percent);
}

/** Whole per cent; null where there is nothing to divide by. */
export function wholePercentCell(percent: number | null): PresentedCell {
  return percent === null ? { kind: 'no-base' } : { kind: 'number', value: percent, decimals: 0 };
}
