import { readFile } from 'node:fs/promises';
import { PORT_TIMEOUTS_MS } from '@avstamp/plugin-sdk';
import { expect, it } from 'vitest';
import { contractParts } from '../../plugin-sdk/contract/contract-parts.js';
import { measurementOf } from '../../server/platform/measurement/index.js';

const page = await readFile(new URL('../../docs/ports.md', import.meta.url), 'utf8');

it('names every part of the host contract', () => {
  const parts = contractParts.map(({ part }) => part).filter((part) => part !== 'contractVersion');
  expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
});

it('tells how long each port is waited for', () => {
  const told: Partial<Record<keyof typeof PORT_TIMEOUTS_MS, string>> = {
    personDirectoryLists: 'personDirectory',
    objectStore: 'fileStore',
  };
  for (const port of Object.keys(PORT_TIMEOUTS_MS) as (keyof typeof PORT_TIMEOUTS_MS)[]) {
    const row = new RegExp(
      `^\\| \`${told[port] ?? port}\` .*\\| ${PORT_TIMEOUTS_MS[port] / 1000}( a page)? \\|`,
      'm',
    );
    expect([port, row.test(page)]).toEqual([port, true]);
  }
});

it('names every instrument that there is', () => {
  const names: string[] = [];
  const noted = (name: string) => {
    names.push(name);
    const nothing = (): void => undefined;
    return { add: nothing, record: nothing, addCallback: nothing, removeCallback: nothing };
  };
  measurementOf({
    getMeter: () => ({ createCounter: noted, createHistogram: noted, createObservableGauge: noted }),
  });
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
