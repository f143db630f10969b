import { describe, expect, it } from 'vitest';
import { browsingCommand, type PressedKey, typingCommand } from './key-command.js';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('a key in the month’s grid', () => {
  it('types days, X, or the text of another measure', () => {
    expect(browsingCommand(press('5'), 1)).toEqual({ do: 'type', text: '5' });
    expect(browsingCommand(press('x'), 1)).toEqual({ do: 'type', text: 'x' });
    expect(browsingCommand(press('V'), 8)).toEqual({ do: 'type', text: 'V' });
    expect(browsingCommand(press('V'), 1)).toBeUndefined();
  });
  it('answers “no measure” with 0 anywhere in the row, and with any mark in its column', () => {
    expect(browsingCommand(press('0'), 5)).toEqual({ do: 'noMeasure' });
    expect(browsingCommand(press('x'), 0)).toEqual({ do: 'noMeasure' });
  });
  it('goes to a code by Shift and its digit, whatever the keyboard writes above it', () =>
    expect(browsingCommand(press('%', { code: 'Digit5', shiftKey: true }), 1)).toEqual({
      do: 'goToCode',
      code: 5,
    }));
  it('goes to a code also from typed days, but not from a text, which may hold such signs', () => {
    const shifted = press('%', { code: 'Digit5', shiftKey: true });
    expect(typingCommand(shifted, 1)).toEqual({ do: 'goToCode', code: 5 });
    expect(typingCommand(shifted, 8)).toBeUndefined();
  });
  it('takes last month’s row or page, copies down and takes back', () => {
    expect(browsingCommand(press('Enter', { ctrlKey: true }), 1)).toEqual({ do: 'takeRow' });
    expect(browsingCommand(press('Enter', { ctrlKey: true, shiftKey: true }), 1)).toEqual({ do: 'takePage' });
    expect(browsingCommand(press('d', { ctrlKey: true }), 1)).toEqual({ do: 'copyDown' });
    expect(browsingCommand(press('z', { metaKey: true }), 1)).toEqual({ do: 'undo' });
  });
  it('leaves the grid with Tab, but goes to the next cell with it while something is typed', () => {
    expect(browsingCommand(press('Tab'), 1)).toBeUndefined();
    expect(typingCommand(press('Tab'), 1)).toEqual({ do: 'move', down: 0, right: 1 });
  });
  it('goes on with the arrows from typed days, but stays in a text', () => {
    expect(typingCommand(press('ArrowLeft'), 1)).toEqual({ do: 'move', down: 0, right: -1 });
    expect(typingCommand(press('ArrowLeft'), 8)).toBeUndefined();
    expect(typingCommand(press('ArrowDown'), 8)).toEqual({ do: 'move', down: 1, right: 0 });
  });
});
