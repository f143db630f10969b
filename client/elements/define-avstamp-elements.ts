import type { ApolloClient } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { lazyWidget } from '../widgets/lazy-widget.js';
import { WIDGET_NAMES } from '../widgets/widget-names.js';
import { avstampElementClass } from './avstamp-element.js';
import { pageHost } from './page-host.js';

/** The elements of a page, once they are defined. */
export interface DefinedElements {
  /** Gives all of them another context: another month, another language, somebody else who has signed in. */
  update(host: HostContext): void;
}

/**
 * Defines `<avstamp-…>` for every widget. A widget's code is fetched when its element is first in the page.
 * @param client the page's own, where it has one
 * @throws Error where the page has defined them already: use `update`
 */
export function defineAvstampElements(host: HostContext, client?: ApolloClient): DefinedElements {
  const page = pageHost(host, client);
  for (const name of WIDGET_NAMES) {
    customElements.define(`avstamp-${name}`, avstampElementClass(lazyWidget(name), page));
  }
  return { update: page.change };
}
