import type { LocalizedText } from '../../kernel/index.js';
import type { Share } from '../tables/share.js';
import type { PresentedCell } from './presented-table.js';

const UNKNOWN: PresentedCell = { kind: 'unknown' };

/** A place where nothing belongs. */
export const EMPTY: PresentedCell = { kind: 'empty' };

/**
 * The total of a column of shares: a whole number, as the published tables print it (Socialstyrelsen 2013).
 * @param from the count that it is of
 */
export function fullPercent(base: number, from: string): PresentedCell {
  return base === 0
    ? { kind: 'no-base', from: [from] }
    : { kind: 'number', value: 100, decimals: 0, base, from: [from] };
}

/** A text; one that is the same in both languages, such as a name or a code, may be given as it is. */
export function textCell(text: LocalizedText | string): PresentedCell {
  return { kind: 'text', text: typeof text === 'string' ? { sv: text, en: text } : text };
}

/**
 * A count of persons or of what they had; null where it is not known.
 * @param from its id, or those of the counts that it would give away
 */
export function countCell(value: number | null, from: readonly string[]): PresentedCell {
  return value === null ? UNKNOWN : { kind: 'number', value, decimals: 0, from };
}

/** A whole number that counts no persons; null where it is not known. */
export function numberCell(value: number | null): PresentedCell {
  return value === null ? UNKNOWN : { kind: 'number', value, decimals: 0 };
}

/**
 * A quotient with one decimal; null where there is nothing to divide by.
 * @param from the counts that it is worked out from
 * @param base what it is a share of, where it is one
 */
export function quotientCell(value: number | null, from: readonly string[], base?: number): PresentedCell {
  if (value === null) return { kind: 'no-base', from };
  return { kind: 'number', value, decimals: 1, from, ...(base === undefined ? {} : { base }) };
}

/** A share's per cent, one decimal. @param from the counts of part and whole; none where they count no persons */
export function percentCell({ part, whole, percent }: Share, from: readonly string[]): PresentedCell {
  return part === null || whole === null ? UNKNOWN : quotientCell(percent, from, whole);
}

/** Whole per cent; null where there is nothing to divide by. */
export function wholePercentCell(percent: number | null): PresentedCell {
  return percent === null ? { kind: 'no-base' } : { kind: 'number', value: percent, decimals: 0 };
}
