import type { ApolloClient } from '@apollo/client';
import { type BatchSender, batchSender } from './batch-sender.js';
import { type GridStore, gridStore } from './grid-store.js';

/** A month's grid, and what sends its changes. */
export interface KeptGrid {
  readonly store: GridStore;
  readonly sender: BatchSender;
}

const kept = new WeakMap<ApolloClient, Map<string, KeptGrid>>();

/**
 * The grid of a page's client, by what it shows. It is kept in memory and nowhere else, as long as something in it is
 * unsaved (docs/decisions: what is typed is kept in memory).
 * @param name tells whose month it is: user, units and month
 */
export function keptGrid(client: ApolloClient, name: string): KeptGrid {
  const ofClient = kept.get(client) ?? new Map<string, KeptGrid>();
  kept.set(client, ofClient);
  const known = ofClient.get(name);
  if (known !== undefined) return known;
  const store = gridStore();
  const grid = { store, sender: batchSender(store) };
  ofClient.set(name, grid);
  return grid;
}

/** Forgets grids that the widget has left, except for what is not saved yet. */
export function forgetGrid(client: ApolloClient, name: string, isUnsaved: boolean): void {
  if (!isUnsaved) kept.get(client)?.delete(name);
}
