export { trustedDocumentsLink } from './connection/trusted-documents-link.js';
export { AvstampProvider, type AvstampProviderProps } from './host/avstamp-provider.js';
export { MeasureCodeList } from './measure-code-list/measure-code-list.widget.js';
export { MonthGrid } from './month-grid/month-grid.widget.js';
export { WIDGET_NAMES, type WidgetName } from './widgets/widget-names.js';
export type { Widget, WidgetProps } from './widgets/widget-props.js';
