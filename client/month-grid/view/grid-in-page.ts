import type { Locale } from '@avstamp/plugin-sdk/client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Messages } from '../../messages/message-catalogue.js';
import type { MonthGridKey } from '../month-grid.messages.js';
import type { BatchSender } from '../saving/batch-sender.js';
import type { GridStore } from '../saving/grid-store.js';
import type { GridState } from '../state/grid-state.js';

/** A code with what it is called and what it covers. */
export interface GridCode {
  readonly code: number;
  readonly label: { readonly sv: string; readonly en: string };
  readonly guidance: { readonly sv: string; readonly en: string };
}

/** What all parts of a grid have in common. */
export interface GridInPage {
  readonly store: GridStore;
  readonly sender: BatchSender;
  readonly codes: readonly GridCode[];
  readonly month: string;
  readonly texts: Messages<MonthGridKey>;
  readonly locale: Locale;
  /** True where nothing can be changed, and while the month is closed. */
  readonly isReadOnly: boolean;
}

/** Filled by the grid's contents. */
export const GridInPageContext = createContext<GridInPage | undefined>(undefined);

/** The grid that a part stands in. @throws Error outside of any */
export function useGrid(): GridInPage {
  const grid = useContext(GridInPageContext);
  if (grid === undefined) throw new Error('A part of the grid stands outside of any grid.');
  return grid;
}

/** A part of the state; rendered again only when that part is another. @param part gives the same object while nothing has changed */
export function useGridState<Part>(store: GridStore, part: (state: GridState) => Part): Part {
  const now = (): Part => part(store.now());
  return useSyncExternalStore(store.subscribe, now, now);
}
