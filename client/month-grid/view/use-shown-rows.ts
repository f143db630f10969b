import { useMemo, useState } from 'react';
import type { AdultRow } from '../cells/adult-row.js';
import type { GridStore } from '../saving/grid-store.js';
import { type Shown, shownRows } from '../state/shown-rows.js';
import { useGridState } from './grid-in-page.js';

/**
 * The rows that are shown. Which they are is decided when the choice is made: a row that has just been answered does
 * not vanish from under the keyboard.
 */
export function useShownRows(store: GridStore): {
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly rows: readonly AdultRow[];
} {
  const [choice, setChoice] = useState<{ readonly shown: Shown; readonly keys: ReadonlySet<string> }>({
    shown: 'all',
    keys: new Set(),
  });
  const all = useGridState(store, (state) => state.rows);
  const rows = useMemo(
    () => (choice.shown === 'all' ? all : all.filter(({ key }) => choice.keys.has(key))),
    [all, choice],
  );
  const show = (shown: Shown): void => {
    const keys = new Set(shownRows(store.now(), shown).map(({ key }) => key));
    setChoice({ shown, keys });
    store.change((state) => {
      const [first] = shown === 'all' ? state.rows : state.rows.filter(({ key }) => keys.has(key));
      const stays = state.active !== undefined && (shown === 'all' || keys.has(state.active.row));
      return stays || first === undefined
        ? state
        : { ...state, active: { row: first.key, code: state.active?.code ?? 0 } };
    });
  };
  return { shown: choice.shown, show, rows };
}
