import { exactPercent } from './exact-ratio.js';

/** A part of a whole. */
export interface Share {
  /** Null where the reports do not tell. */
  readonly part: number | null;
  /** Null where the reports do not tell. */
  readonly whole: number | null;
  /** Per cent with one decimal, half up; null where part or whole is not known or the whole is 0. */
  readonly percent: number | null;
}

/** The share with its per cent worked out. */
export function shareOf(part: number | null, whole: number | null): Share {
  return { part, whole, percent: part === null || whole === null ? null : exactPercent(part, whole) };
}
