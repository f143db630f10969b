import type { Scope } from './scope.js';

/**
 * Where the module asks to go. `within` is what the place is to show; what it leaves out stays as it is.
 *
 * - `person`, `household`: the host's own page of it
 * - `month`: the same widget in another month
 * - `widget`: another widget, by its name
 */
export interface Destination {
  readonly to: 'person' | 'household' | 'month' | 'widget';
  /** The name of the widget, where `to` is `widget`. */
  readonly widget?: string;
  readonly within: Partial<Scope>;
}

/**
 * What the host has done: `taken` where it goes there itself, now or later. Where it is `left` to the module, the
 * widget shows the month or person in its own place, if it can.
 */
export type NavigationAnswer = 'taken' | 'left';

/** The host's way of going somewhere, which the module never does by itself: no address is changed by a widget. */
export interface Navigation {
  open(destination: Destination): NavigationAnswer | Promise<NavigationAnswer>;
}
