import type { Appearance } from '@avstamp/plugin-sdk/client';
import { useCallback, useRef } from 'react';
import { adoptStyles } from './adopt-styles.js';
import { groundStyles } from './ground-styles.js';

const NONE: readonly string[] = [];

/**
 * Dresses an element that a widget stands in: its stylesheets, the theme, and the host's tokens. Done where React hands
 * the element over, so it is never seen undressed, and without a `style` attribute in any markup.
 * @param styles the widget's own, always the same list
 * @returns what the element is given as `ref`
 */
export function useDressing(
  styles: readonly string[] = NONE,
  { theme, tokens }: Appearance = {},
): (element: HTMLElement | null) => void {
  const undress = useRef<(() => void) | undefined>(undefined);
  return useCallback(
    (element) => {
      undress.current?.();
      undress.current = element === null ? undefined : dress(element, styles, { theme, tokens });
    },
    [styles, theme, tokens],
  );
}

function dress(
  element: HTMLElement,
  styles: readonly string[],
  { theme, tokens }: { readonly [Part in 'theme' | 'tokens']: Appearance[Part] | undefined },
): () => void {
  const end = adoptStyles(element, [...groundStyles, ...styles]);
  const set = Object.entries(tokens ?? {});
  if (theme !== undefined) element.dataset['avstampTheme'] = theme;
  for (const [token, value] of set) element.style.setProperty(token, value);
  return () => {
    for (const [token] of set) element.style.removeProperty(token);
    delete element.dataset['avstampTheme'];
    end();
  };
}
