/**
 * The widgets there are. From a name come the custom element (`avstamp-month-grid`), the page for frames
 * (`/embed/month-grid/`), the class in the stylesheets, and where a host gives texts of its own.
 */
export const WIDGET_NAMES = ['measure-code-list', 'month-grid'] as const;
/** The name of a widget. */
export type WidgetName = (typeof WIDGET_NAMES)[number];
