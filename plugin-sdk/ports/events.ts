import type { ModuleEvent } from '../events/module-event.js';

/** A host that takes events in its own process. */
export interface EventCallback {
  /**
   * Takes one event. Called at least once for each, a municipality's in their order; what it throws, and what takes longer
   * than ten seconds, is delivered again later, under the same `id`.
   */
  deliver(event: ModuleEvent): Promise<void>;
}

/** A host that takes events over HTTP, signed as Standard Webhooks says; `verifyWebhook` is the receiver's side. */
export interface EventWebhook {
  readonly webhook: {
    /** `https:`, or `http:` to the machine itself. Redirects are not followed. */
    readonly url: string;
    /** `whsec_` and 24 to 64 bytes in base64. */
    readonly secret: string;
  };
}

/** Where the module's events go. The host is trusted: events about all persons of all parties come this way. */
export type EventsPort = EventCallback | EventWebhook;

/** From where events are delivered again: the first of them by its place in its municipality's order, or by time. */
export type ReplayStart = { readonly position: number } | { readonly time: Date };

/** Which events are to be delivered again. */
export interface EventReplay {
  readonly from: ReplayStart;
  /** Four digits; all municipalities where it is left out. */
  readonly municipalityCode?: string;
}

/** What a host may ask of the module's events. */
export interface EventOutlet {
  /**
   * Has events that have been delivered delivered again, from a place or a time on, in their order and with the ids that
   * they had. Those that were never delivered stay in their turn.
   * @returns how many are delivered again
   */
  replay(order: EventReplay): Promise<number>;
}
