import { AvstampProvider, MeasureCodeList } from '@avstamp/client';
import { CONTRACT_VERSION, type HostContext } from '@avstamp/plugin-sdk/client';
import { createElement, version } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws a widget into the place, as a host's page does. Gives the version of React that it is drawn with. */
export function draw(place: HTMLElement, uri: string): string {
  const host: HostContext = {
    contractVersion: CONTRACT_VERSION,
    identity: { name: 'Kim Karlsson', role: 'caseworker' },
    accessToken: async () => 'signed-in',
    graphqlUrl: uri,
    scope: { municipalityCode: '0180', month: '2013-03' },
    locale: 'sv',
    now: () => new Date(),
    persons: { namesOf: async () => new Map() },
  };
  createRoot(place).render(createElement(AvstampProvider, { host }, createElement(MeasureCodeList)));
  return version;
}
