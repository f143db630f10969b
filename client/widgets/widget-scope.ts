import { SCOPE_PARTS, type Scope, type ScopePart } from '@avstamp/plugin-sdk/client';
import type { WidgetProps } from './widget-props.js';

/** The page's scope, with what the host gives this one widget in its place. */
export function narrowedScope(scope: Scope, own: WidgetProps): Scope {
  const given = SCOPE_PARTS.flatMap((part) => (own[part] === undefined ? [] : [[part, own[part]]]));
  return { ...scope, ...Object.fromEntries(given) };
}

/** Whether the scope has all that a widget needs. */
export function scopeHas<Needs extends ScopePart>(
  scope: Scope,
  needs: readonly Needs[],
): scope is Scope & Required<Pick<Scope, Needs>> {
  return needs.every((part) => scope[part] !== undefined);
}
