import { createContext, useContext } from 'react';
import type { KeyCommand } from '../keyboard/key-command.js';
import type { CellPlace } from '../state/grid-state.js';
import type { Settlement } from '../state/settle-conflict.js';

/** What can be done in the grid, the same functions always. */
export interface GridActions {
  readonly command: (command: KeyCommand) => void;
  readonly goTo: (place: CellPlace) => void;
  readonly type: (text: string) => void;
  /** Takes what is being typed where the keyboard leaves it. */
  readonly leave: () => void;
  readonly settle: (place: CellPlace, choice: Settlement) => void;
}

/** Filled by the table of the grid. */
export const GridActionsContext = createContext<GridActions | undefined>(undefined);

/** What can be done in the grid. @throws Error outside of its table */
export function useGridActions(): GridActions {
  const actions = useContext(GridActionsContext);
  if (actions === undefined) throw new Error('A cell stands outside of its table.');
  return actions;
}
