import type { Scope, ScopePart } from '@avstamp/plugin-sdk/client';
import type { FunctionComponent } from 'react';

/** What a host may give a single widget, before what the page's context says. */
export interface WidgetProps extends Partial<Pick<Scope, ScopePart>> {
  readonly readOnly?: boolean;
}

/** A widget as a React component. */
export type Widget = FunctionComponent<WidgetProps>;
