import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { AdultRow } from '../cells/adult-row.js';
import { shownIn } from '../cells/grid-cell.js';
import { cellText } from '../cells/typed-cell.js';
import { carryOut, goTo } from '../keyboard/carry-out.js';
import { browsingCommand, type KeyCommand, typingCommand } from '../keyboard/key-command.js';
import { changeCells } from '../state/change-cells.js';
import { cellAt } from '../state/grid-state.js';
import { pasteBlock } from '../state/paste-block.js';
import { settleConflict } from '../state/settle-conflict.js';
import { takeTyped } from '../state/type-in-cell.js';
import type { GridActions } from './grid-actions.js';
import { useGrid } from './grid-in-page.js';

/** What the events of the table need. */
export interface GridEvents {
  readonly rows: readonly AdultRow[];
  readonly keyboardIsHere: RefObject<boolean>;
  /** Told what of a pasted block could not be read; nothing where all could. */
  readonly toldUnread: (values: readonly string[]) => void;
  readonly showKeys: () => void;
}

/** What listens on the table as a whole, whatever cell the keyboard is in. */
export interface GridListeners {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Commands that change nothing: those that are left where nothing may be changed. */
const READING = new Set<KeyCommand['do']>(['move', 'goToCode', 'showKeys']);

/** What can be done in the table, and what keys, clipboard and focus do in it. */
export function useGridEvents({ rows, keyboardIsHere, toldUnread, showKeys }: GridEvents): {
  readonly actions: GridActions;
  readonly listeners: GridListeners;
} {
  const { store, codes, isReadOnly } = useGrid();
  return useMemo(() => {
    const shape = { rows: rows.map(({ key }) => key), codes: codes.map(({ code }) => code) };

    function command(asked: KeyCommand): void {
      if (asked.do === 'showKeys') showKeys();
      else if (!isReadOnly || READING.has(asked.do)) store.change((state) => carryOut(state, asked, shape));
    }

    const actions: GridActions = {
      command,
      goTo: (place) => store.change((state) => (isAt(state.active, place) ? state : goTo(state, place))),
      type: (text) => store.change((state) => ({ ...state, typed: text })),
      leave: () => store.change(takeTyped),
      settle: (place, choice) => store.change((state) => settleConflict(state, place, choice)),
    };

    const listeners: GridListeners = {
      onKeyDown: (event) => {
        const { active, typed } = store.now();
        if (active === undefined || isButton(event.target)) return;
        const meaning = typed === undefined ? browsingCommand : typingCommand;
        const asked = meaning(event.nativeEvent, active.code);
        if (asked === undefined) return;
        event.preventDefault();
        command(asked);
      },
      onCopy: (event) => {
        const { active, typed, cells } = store.now();
        if (active === undefined || typed !== undefined) return;
        event.clipboardData.setData('text/plain', cellText(shownIn(cellAt({ cells }, active))));
        event.preventDefault();
      },
      onPaste: (event) => {
        const { active, typed, cells } = store.now();
        if (active === undefined || typed !== undefined || isReadOnly) return;
        event.preventDefault();
        const pasted = pasteBlock({ cells }, shape, active, event.clipboardData.getData('text/plain'));
        store.change((state) => changeCells(state, pasted.changes));
        toldUnread(pasted.unread);
      },
      onFocus: () => {
        keyboardIsHere.current = true;
      },
      onBlur: ({ relatedTarget, currentTarget }) => {
        // A field that goes away gives the focus to nobody; the grid is still where the keyboard is.
        if (relatedTarget !== null) keyboardIsHere.current = currentTarget.contains(relatedTarget);
      },
    };
    return { actions, listeners };
  }, [store, rows, codes, isReadOnly, keyboardIsHere, toldUnread, showKeys]);
}

const isAt = (
  active: { readonly row: string; readonly code: number } | undefined,
  place: { readonly row: string; readonly code: number },
): boolean => active?.row === place.row && active.code === place.code;

const isButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, .grid-over') !== null;
