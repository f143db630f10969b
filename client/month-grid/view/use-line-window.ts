import { type RefObject, useEffect, useState } from 'react';
import { type LineWindow, lineWindow } from './window.js';

/** Before anything has been measured: the height of a line at the default text size. */
const LINE_HEIGHT = 28;
const FIRST_WINDOW: LineWindow = { from: 0, to: 64 };

/**
 * Which lines of a scrolled table are to be rendered, and how high a line is at the moment: it grows with the text.
 * @param scroller what scrolls; lines in it carry `data-line`
 */
export function useLineWindow(scroller: RefObject<HTMLElement | null>): {
  readonly lines: LineWindow;
  readonly lineHeight: number;
} {
  const [lines, setLines] = useState(FIRST_WINDOW);
  const [lineHeight, setLineHeight] = useState(LINE_HEIGHT);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const line = element.querySelector('[data-line]')?.getBoundingClientRect().height;
      const height = line === undefined || line === 0 ? LINE_HEIGHT : line;
      const next = lineWindow(element.scrollTop, element.clientHeight, height);
      setLineHeight(height);
      setLines((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return { lines, lineHeight };
}
