import { fileURLToPath } from 'node:url';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { AvstampProvider, MeasureCodeList } from '../../client/index.js';
import { PEERS } from '../../client/vite.peers.js';
import { pageHost } from '../support/browser/page-host.js';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));
let chunks: Rolldown.OutputChunk[] = [];
let pages: Rolldown.OutputChunk[] = [];
beforeAll(async () => {
  chunks = await builtWith('vite.config.ts');
  pages = await builtWith('vite.embed.config.ts');
});

async function builtWith(config: string): Promise<Rolldown.OutputChunk[]> {
  const configFile = `${CLIENT}/${config}`;
  const built = await build({ root: CLIENT, configFile, build: { write: false }, logLevel: 'silent' });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return output.filter((one) => one.type === 'chunk');
}

const modulesOf = (built: Rolldown.OutputChunk[]): string[] => built.flatMap(({ moduleIds }) => moduleIds);

describe('the built widgets', () => {
  it('have three doors: for React, as elements, and for frames', () => {
    const doors = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
    expect(doors.toSorted()).toEqual(['elements.js', 'frame.js', 'index.js']);
  });

  it('take React, Apollo Client and graphql from the host, and bring nothing else', () => {
    const own = new Set(chunks.map(({ fileName }) => fileName));
    const taken = chunks.flatMap(({ imports }) => imports).filter((one) => !own.has(one));
    expect(taken.filter((one) => !PEERS.some((peer) => peer.test(one)))).toEqual([]);
    expect(modulesOf(chunks).filter((id) => id.includes('node_modules'))).toEqual([]);
  });

  it('let a page that only shows frames do without React', () => {
    expect(chunks.find(({ fileName }) => fileName === 'frame.js')?.imports.join()).not.toMatch(
      /react|apollo/,
    );
  });

  it('keep what their pages for frames bring with them in a file apart', () => {
    const mixed = pages.filter(
      ({ moduleIds }) =>
        moduleIds.some((id) => id.includes('node_modules')) && moduleIds.some((id) => id.startsWith(CLIENT)),
    );
    expect(mixed.map(({ fileName }) => fileName)).toEqual([]);
  });

  it('hold nothing of the server', () => {
    const server = fileURLToPath(new URL('../../server', import.meta.url));
    expect([...modulesOf(chunks), ...modulesOf(pages)].filter((id) => id.startsWith(server))).toEqual([]);
  });
});

describe('a widget that waits for its answer', () => {
  it('says so, also where a server draws it', () => {
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
    const page = { host: pageHost, client };
    const markup = renderToStaticMarkup(createElement(AvstampProvider, page, createElement(MeasureCodeList)));
    expect(markup).toContain('role="status">Hämtar koderna …</p>');
    expect(markup).not.toMatch(/<style|style=|<script/);
  });
});
