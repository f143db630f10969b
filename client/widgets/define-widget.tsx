import type { ScopePart } from '@avstamp/plugin-sdk/client';
import type { WidgetDeclaration } from './widget-declaration.js';
import { WidgetFrame } from './widget-frame.js';
import type { Widget } from './widget-props.js';

/** Makes the React component of a declared widget: everything that all widgets have is around its contents. */
export function defineWidget<Needs extends ScopePart, Key extends string>(
  declaration: WidgetDeclaration<Needs, Key>,
): Widget {
  return (own) => <WidgetFrame declaration={declaration} own={own} />;
}
