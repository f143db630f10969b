import type { ApolloClient } from '@apollo/client';
import { unsavedCount } from '../state/saving-tally.js';
import { type BatchSender, batchSender } from './batch-sender.js';
import { type GridStore, gridStore } from './grid-store.js';

/** A month's grid, and what sends its changes. */
export interface KeptGrid {
  readonly store: GridStore;
  readonly sender: BatchSender;
}

const kept = new WeakMap<ApolloClient, Map<string, KeptGrid>>();

/**
 * The grid that has been kept for a page's client, or a new one.
 * @param name tells whose month it is: user, units and month
 */
export function keptGrid(client: ApolloClient, name: string): KeptGrid {
  const known = kept.get(client)?.get(name);
  if (known !== undefined) return known;
  const store = gridStore();
  return { store, sender: batchSender(store) };
}

/**
 * Keeps a grid for as long as it is in the page, and afterwards as long as something in it is unsaved: in memory and
 * nowhere else (docs/decisions: what is typed is kept in memory).
 * @returns what says that it has left the page
 */
export function holdGrid(client: ApolloClient, name: string, grid: KeptGrid): () => void {
  const ofClient = kept.get(client) ?? new Map<string, KeptGrid>();
  kept.set(client, ofClient);
  ofClient.set(name, grid);
  return () => {
    if (unsavedCount(grid.store.now()) === 0) ofClient.delete(name);
  };
}
