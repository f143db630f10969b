import type { SentEvent } from './envelope-of.js';

/**
 * How one delivery ended.
 *
 * `refused` is true where the host answered that it does not want the event itself, and trying for a day is of no use.
 * `failure` is a few words that tell nothing of the event.
 */
export type Delivery =
  | { readonly taken: true }
  | { readonly taken: false; readonly refused: boolean; readonly failure: string };

/** Where events go; never throws. */
export type EventTarget = (event: SentEvent) => Promise<Delivery>;
