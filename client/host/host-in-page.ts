import type { ApolloClient } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { createContext } from 'react';
import type { NameBook } from '../persons/name-book.js';

/** What every widget of a page has in common. */
export interface HostInPage {
  readonly host: HostContext;
  readonly client: ApolloClient;
  readonly names: NameBook;
}

/** Filled by `AvstampProvider`. */
export const HostInPageContext = createContext<HostInPage | undefined>(undefined);
