import type { HostComponent } from './control-slots.js';

/**
 * How persons are shown. Names come from the host, live in the page and go nowhere else: the module's server never
 * hears one.
 */
export interface PersonNames {
  /**
   * Names by person reference, as text: for labels that are read aloud, and wherever no other way is given. A person
   * whom the user may not see by name is left out, and shown as protected. Many are asked for at once.
   */
  namesOf(personRefs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Shows a person in a host of React, for instance with a link or a mark. */
  readonly component?: HostComponent<{ readonly personRef: string }>;
  /**
   * Shows a person in a host without React: fills the place, and gives what is to be called when it is taken away.
   * Not called where `component` is given.
   */
  readonly renderInto?: (personRef: string, place: HTMLElement) => (() => void) | undefined;
}
