import type { Locale, Scope, ScopePart } from '@avstamp/plugin-sdk/client';
import type { ComponentType } from 'react';
import type { MessageCatalogue, Messages } from '../messages/message-catalogue.js';

/** What the ground gives to a widget's contents. */
export interface WidgetContentProps<Needs extends ScopePart, Key extends string> {
  /** What the widget is about; what it needs is there. */
  readonly scope: Scope & Required<Pick<Scope, Needs>>;
  readonly texts: Messages<Key>;
  readonly locale: Locale;
  /** True where the host says that nothing may be changed. */
  readonly isReadOnly: boolean;
}

/** One widget, declared once for all of its forms. */
export interface WidgetDeclaration<Needs extends ScopePart, Key extends string> {
  /** One of `WIDGET_NAMES`. */
  readonly name: string;
  /** What there has to be in the scope before the widget can show anything. */
  readonly needs: readonly Needs[];
  /** The widget's texts; `heading` names it. */
  readonly messages: MessageCatalogue<Key | 'heading'>;
  /** Texts of the widget's own stylesheets, each in `@layer avstamp` and below `.avstamp-<name>`. */
  readonly styles: readonly string[];
  readonly Content: ComponentType<WidgetContentProps<Needs, Key | 'heading'>>;
}
