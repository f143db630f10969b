import type { WorkFigures } from '../works/measure-work.js';
import type { Work } from '../works/work.js';
import { median } from './median.js';

/** What a work came to, held against its bound. */
export interface WorkResult {
  readonly work: Work;
  /** Median of our times, in milliseconds. */
  readonly ours: number;
  /** Our first run, in a process that has just begun, in milliseconds. */
  readonly oursCold: number;
  /** Median of the peer's times, in milliseconds. */
  readonly peer: number | undefined;
  /** Our median by the peer's. */
  readonly ratio: number | undefined;
  /** Our process at its highest. */
  readonly megabytes: number;
  readonly met: boolean;
}

/** Takes the medians and compares. */
export function workResult(work: Work, figures: WorkFigures): WorkResult {
  const ours = median(figures.ours.times);
  const peer = figures.peer && median(figures.peer.times);
  const ratio = peer && ours / peer;
  const { megabytes } = figures.ours;
  const within = (value: number | undefined, bound: number | undefined): boolean =>
    bound === undefined || (value !== undefined && value <= bound);
  const { bound } = work;
  const met =
    within(ratio, bound.ratio) && within(ours, bound.milliseconds) && within(megabytes, bound.megabytes);
  return { work, ours, oursCold: figures.ours.times[0] ?? ours, peer, ratio, megabytes, met };
}
