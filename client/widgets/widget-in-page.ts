import { createContext, useContext } from 'react';

/** Which widget a component stands in. */
export interface WidgetInPage {
  readonly name: string;
  readonly styles: readonly string[];
}

/** Filled by the frame of each widget. */
export const WidgetInPageContext = createContext<WidgetInPage | undefined>(undefined);

/** The widget that a component stands in. @throws Error outside of any */
export function useWidget(): WidgetInPage {
  const widget = useContext(WidgetInPageContext);
  if (widget === undefined) throw new Error('A part of a widget stands outside of any widget.');
  return widget;
}
