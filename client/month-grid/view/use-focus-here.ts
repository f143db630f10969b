import { createContext, type RefObject, useContext, useLayoutEffect } from 'react';

/** Whether the keyboard is in the grid: only then does the focus follow the place that the grid goes to. */
export const KeyboardIsHereContext = createContext<RefObject<boolean>>({ current: false });

/** Takes the focus to an element when the grid's place has come there, and scrolls it into view. */
export function useFocusHere(element: RefObject<HTMLElement | null>, isHere: boolean): void {
  const keyboardIsHere = useContext(KeyboardIsHereContext);
  useLayoutEffect(() => {
    if (isHere && keyboardIsHere.current) element.current?.focus();
  }, [element, isHere, keyboardIsHere]);
}
