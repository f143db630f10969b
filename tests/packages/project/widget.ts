import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { MeasureCodeList, trustedDocumentsLink } from '@avstamp/client';
import { createElement, version } from 'react';
import { createRoot } from 'react-dom/client';
import '@avstamp/client/style.css';

/** Draws a widget into the place, as a host's page does. Gives the version of React that it is drawn with. */
export function draw(place: HTMLElement, uri: string): string {
  const headers = { authorization: 'Bearer signed-in' };
  const link = ApolloLink.from([trustedDocumentsLink, new HttpLink({ uri, headers })]);
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  createRoot(place).render(createElement(MeasureCodeList, { client, month: '2013-03' }));
  return version;
}
