/** What a count may be as far as somebody can tell: from the least to the most, both included. */
export interface Interval {
  readonly from: number;
  /** `Infinity` where nothing limits it. */
  readonly to: number;
}

/** True where everything in the inner interval is in the outer. */
export function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
