import { EMPTY_GRID, type GridState } from '../state/grid-state.js';

/** The state of one month's grid, outside of any component: what is unsaved outlives the widget. */
export interface GridStore {
  readonly now: () => GridState;
  readonly change: (change: (state: GridState) => GridState) => void;
  /** @returns what ends it */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A store with nothing in it. */
export function gridStore(): GridStore {
  let state = EMPTY_GRID;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    change: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
