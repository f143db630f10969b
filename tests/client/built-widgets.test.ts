import { fileURLToPath } from 'node:url';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { MeasureCodeList } from '../../client/index.js';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));
let output: (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = [];
beforeAll(async () => {
  const built = await build({ root: CLIENT, build: { write: false }, logLevel: 'silent' });
  output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
});

describe('the built widgets', () => {
  it('take React, Apollo Client and graphql from the host, and bring nothing else', () => {
    const chunks = output.filter((one) => one.type === 'chunk');
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['index.js']);
    expect(chunks.flatMap(({ imports }) => imports).toSorted()).toEqual([
      '@apollo/client',
      '@apollo/client/react',
      'react',
      expect.stringMatching(/^react\/jsx-(dev-)?runtime$/),
    ]);
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => id.includes('node_modules'))).toEqual([]);
  });

  it('keep their looks to one layer, to their own names and to variables that the host may set', () => {
    const sheets = output.filter((one) => one.type === 'asset');
    expect(sheets.map(({ fileName }) => fileName)).toEqual(['style.css']);
    const css = String(sheets[0]?.source);
    expect(css.trimStart()).toMatch(/^@layer avstamp\s*\{/);
    for (const [, selector] of css.matchAll(/^ {2}(\S.*) \{/gm)) expect(selector).toMatch(/^\.avstamp-/);
    expect(css).not.toMatch(/var\((?!--avstamp-)/);
  });
});

describe('a widget that waits for its answer', () => {
  it('says so, also where a server draws it', () => {
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
    const markup = renderToStaticMarkup(createElement(MeasureCodeList, { client, month: '2013-03' }));
    expect(markup).toContain('<p role="status">Hämtar koderna …</p>');
    expect(markup).toContain('aria-busy="true"');
  });
});
