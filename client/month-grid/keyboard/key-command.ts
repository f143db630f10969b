import { NO_MEASURE, OTHER_MEASURE } from '../cells/measure-codes.js';
import type { Movement } from '../state/move.js';

/** What a key asks the grid to do. */
export type KeyCommand =
  | ({ readonly do: 'move' } & Movement)
  | { readonly do: 'goToCode'; readonly code: number }
  | { readonly do: 'type'; readonly text: string }
  | {
      readonly do:
        | 'edit'
        | 'clear'
        | 'restore'
        | 'undo'
        | 'copyDown'
        | 'takeRow'
        | 'takePage'
        | 'noMeasure'
        | 'showKeys';
    };

/** The part of a keyboard event that says what was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Farther than any grid reaches. */
const ALL_THE_WAY = 100_000;
const PAGE = 10;

const ARROWS: Readonly<Record<string, Movement>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};
const LEAPS: Readonly<Record<string, Movement>> = {
  PageUp: { down: -PAGE, right: 0 },
  PageDown: { down: PAGE, right: 0 },
  Home: { down: 0, right: -ALL_THE_WAY },
  End: { down: 0, right: ALL_THE_WAY },
};
const NAMED = {
  F1: 'showKeys',
  F2: 'edit',
  '?': 'showKeys',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'restore',
} as const;

const move = (movement: Movement): KeyCommand => ({ do: 'move', ...movement });

/**
 * What a key means while a cell is gone through. Tab means nothing: it leaves the grid, as from any other control.
 * @param column the code of the cell
 */
export function browsingCommand(pressed: PressedKey, column: number): KeyCommand | undefined {
  const { key, shiftKey, altKey } = pressed;
  if (altKey) return undefined;
  if (pressed.ctrlKey || pressed.metaKey) return commandWithControl(key, shiftKey);
  const movement = ARROWS[key] ?? LEAPS[key];
  if (movement !== undefined) return move(movement);
  if (key === 'Enter') return move({ down: shiftKey ? -1 : 1, right: 0 });
  const named = NAMED[key as keyof typeof NAMED];
  if (named !== undefined) return { do: named };
  const asked = codeAsked(pressed);
  if (asked !== undefined) return asked;
  if (key === '0' || (column === NO_MEASURE && /^[\dx ]$/i.test(key))) return { do: 'noMeasure' };
  if (/^[\dx]$/i.test(key)) return { do: 'type', text: key };
  return column === OTHER_MEASURE && /^\p{L}$/u.test(key) ? { do: 'type', text: key } : undefined;
}

/** Shift and a digit: told by where the key lies, because what it writes depends on the keyboard's language. */
function codeAsked({ code, shiftKey }: PressedKey): KeyCommand | undefined {
  const digit = shiftKey ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
  return digit === undefined ? undefined : { do: 'goToCode', code: Number(digit) };
}

function commandWithControl(key: string, shiftKey: boolean): KeyCommand | undefined {
  switch (key) {
    case 'Enter':
      return { do: shiftKey ? 'takePage' : 'takeRow' };
    case 'z':
      return { do: 'undo' };
    case 'd':
      return { do: 'copyDown' };
    case 'Home':
      return move({ down: -ALL_THE_WAY, right: -ALL_THE_WAY });
    case 'End':
      return move({ down: ALL_THE_WAY, right: ALL_THE_WAY });
    default:
      return undefined;
  }
}

/** What a key means while something is typed; all else belongs to the field that it is typed in. */
export function typingCommand(pressed: PressedKey, column: number): KeyCommand | undefined {
  const { key, shiftKey } = pressed;
  if (key === 'Escape') return { do: 'restore' };
  if (key === 'Enter') return move({ down: shiftKey ? -1 : 1, right: 0 });
  if (key === 'Tab') return move({ down: 0, right: shiftKey ? -1 : 1 });
  const arrow = ARROWS[key];
  const isText = column === OTHER_MEASURE;
  if (arrow !== undefined) return isText && arrow.down === 0 ? undefined : move(arrow);
  return isText ? undefined : codeAsked(pressed);
}
