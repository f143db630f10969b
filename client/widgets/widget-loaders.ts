import type { WidgetName } from './widget-names.js';
import type { Widget } from './widget-props.js';

/** How each widget is fetched when a page first shows it. */
export const widgetLoaders: Readonly<Record<WidgetName, () => Promise<Widget>>> = {
  'measure-code-list': async () =>
    (await import('../measure-code-list/measure-code-list.widget.js')).MeasureCodeList,
  'month-grid': async () => (await import('../month-grid/month-grid.widget.js')).MonthGrid,
};
