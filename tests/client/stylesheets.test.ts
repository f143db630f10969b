import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { APPEARANCE_TOKENS } from '@avstamp/plugin-sdk/client';
import { describe, expect, it } from 'vitest';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));
const names = (await readdir(CLIENT, { recursive: true })).filter(
  (name) => name.endsWith('.css') && !/^(dist|stories|node_modules)/.test(name),
);
const sheets = await Promise.all(
  names.map(async (name) => ({ name, css: await readFile(join(CLIENT, name), 'utf8') })),
);
const known = new Set<string>(APPEARANCE_TOKENS);

describe.each(sheets)('the stylesheet $name', ({ name, css }) => {
  it('keeps to one layer and to our own names', () => {
    const rules = css.replace(/\/\*.*?\*\//gs, '');
    expect(rules.replace(/^@layer avstamp \{.*^\}$/ms, '').trim()).toBe('');
    for (const [, selector = ''] of rules.matchAll(/([^{};]+)\{/g)) {
      expect(selector.trim()).toMatch(/^(\.avstamp-|\[data-avstamp-theme|:root$|body$|@layer|@media)/);
    }
  });

  it('takes its looks from the tokens of the contract, and gives values to none but in a theme', () => {
    for (const [, token = ''] of css.matchAll(/var\((--[\w-]+)/g)) expect(known).toContain(token);
    const given = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, token]) => token);
    expect(given.filter((token) => token === undefined || !known.has(token))).toEqual([]);
    if (!/^appearance\/(tokens|high-contrast)/.test(name)) {
      expect(given).toEqual([]);
      expect(css).not.toMatch(/#[0-9a-f]{3}|rgb|hsl|!important|url\(/i);
    }
  });
});

describe('the default look', () => {
  it('gives a value to every token', () => {
    const css = sheets.find(({ name }) => name.endsWith('tokens.css'))?.css ?? '';
    expect(APPEARANCE_TOKENS.filter((token) => !css.includes(`${token}:`))).toEqual([]);
  });
});
