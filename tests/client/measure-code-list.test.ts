// @vitest-environment happy-dom
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AvstampProvider, MeasureCodeList, type WidgetProps } from '../../client/index.js';
import { pageHost } from '../support/browser/page-host.js';
import { caseworker } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
let place: HTMLElement;
let root: Root;
beforeAll(async () => {
  plugin = await startPlugin({ identity: { identify: async () => caseworker } });
  window.location.href = plugin.url;
});
afterAll(() => plugin.stop());
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

const clientOf = (url: string): ApolloClient =>
  new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: `${url}/graphql` }) });
const show = (parts: Partial<HostContext> = {}, own: WidgetProps = {}): void =>
  root.render(
    createElement(
      AvstampProvider,
      { host: { ...pageHost, ...parts }, client: clientOf(plugin.url) },
      createElement(MeasureCodeList, own),
    ),
  );
const texts = (selector: string): (string | undefined)[] =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

describe('the list of measure codes in a host', () => {
  it('shows each code with its name and what it covers, in Swedish', async () => {
    show();
    await vi.waitFor(() => expect(texts('dt')).toHaveLength(9));
    expect(texts('dt')[1]).toBe('1 Arbetsprövning/arbetsträning');
    expect(texts('dd')[0]).toMatch(/^Anges för varje vuxen/);
    expect(place.querySelector('section')?.getAttribute('lang')).toBe('sv');
  });

  it('shows the same in English, under the heading that the host has chosen', async () => {
    show({ locale: 'en', messages: { 'measure-code-list': { heading: 'Our measures' } } });
    await vi.waitFor(() => expect(texts('dt')[1]).toBe('1 Work trial / work training'));
    expect(texts('h2')).toEqual(['Our measures']);
  });

  it('says that there are no codes for a month before the first list', async () => {
    show({ scope: { municipalityCode: '0180', month: '2012-12' } });
    await vi.waitFor(() => expect(texts('p')).toEqual(['Det finns inga koder för den här månaden.']));
  });

  it('says what to do when the codes cannot be fetched, and nothing of why', async () => {
    show({}, { month: 'March' });
    await vi.waitFor(() =>
      expect(texts('[role=alert] p')).toEqual(['Koderna gick inte att hämta. Försök igen om en stund.']),
    );
  });

  it('is told apart by a heading that names it', async () => {
    show();
    await vi.waitFor(() => expect(texts('h2')).toEqual(['Arbetsfrämjande insatser']));
    const label = place.querySelector('section')?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.tagName).toBe('H2');
  });
});
