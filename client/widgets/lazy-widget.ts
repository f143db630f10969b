import { type LazyExoticComponent, lazy } from 'react';
import { widgetLoaders } from './widget-loaders.js';
import { WIDGET_NAMES, type WidgetName } from './widget-names.js';
import type { Widget } from './widget-props.js';

const lazyWidgets = new Map(
  WIDGET_NAMES.map((name) => [name, lazy(async () => ({ default: await widgetLoaders[name]() }))]),
);

/** A widget by its name, fetched when it is first shown; the same component each time. */
export function lazyWidget(name: WidgetName): LazyExoticComponent<Widget> {
  const found = lazyWidgets.get(name);
  if (found === undefined) throw new Error(`There is no widget ${name}.`);
  return found;
}
