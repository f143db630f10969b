import type { Identity } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NUMBERS, officer, provider, type RunningImports, startImports } from './invented-lists.js';

let imports: RunningImports;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.stop());

interface ShownFile {
  readonly id: string;
  readonly fileName: string;
  readonly handedInAt: string;
  readonly statuses: readonly object[];
}
interface Page {
  readonly edges: readonly { readonly node: ShownFile }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const FILES = `query ($first: PageSize!, $after: Cursor) { importFiles(first: $first, after: $after) {
  edges { node { id fileName unit provider handedInAt sourceRows waiting statuses { status count } } }
  pageInfo { hasNextPage endCursor } } }`;
const page = async (identity: Identity, first = 100, after: string | null = null): Promise<Page> => {
  const { data, text } = await imports.plugin.ask(FILES, { first, after }, identity);
  if (data === undefined || data === null) throw new Error(text);
  return data['importFiles'] as Page;
};
const files = async (identity: Identity) => (await page(identity)).edges.map(({ node }) => node);

const listOf = (number: string, days = 5): string =>
  `Personnummer;Insats;Månad;Dagar\n${number};Arbetsträning;2013-03;${days}\n${number};Kurs;2013-03;32`;

describe('the lists that were handed in', () => {
  it('are found by the unit that settles them, with how their rows stand and how many wait', async () => {
    const { file } = await imports.handIn(listOf(NUMBERS.anna), { fileName: 'mars.csv' });
    const [first] = await files(officer);
    expect(first).toMatchObject({
      id: file.id,
      fileName: 'mars.csv',
      unit: 'Arbetscentrum',
      provider: null,
      sourceRows: 2,
      waiting: 2,
      statuses: [
        { status: 'MATCHED', count: 1 },
        { status: 'REFUSED', count: 1 },
      ],
    });
    await imports.settle([{ fileId: file.id, number: 1, expectedVersion: 1, action: 'ACCEPT' }]);
    expect((await files(officer))[0]).toMatchObject({ id: file.id, waiting: 1 });
  });

  it('tell their provider the same whoever the persons are, before and after somebody settles', async () => {
    const told: string[] = [];
    for (const number of Object.values(NUMBERS)) {
      const { file } = await imports.handIn(listOf(number, 6), { identity: provider, fileName: 'mars.csv' });
      const shown = async () =>
        JSON.stringify({ ...(await files(provider))[0], handedInAt: '' }).replaceAll(file.id, 'id');
      told.push(await shown());
      await imports.settle([{ fileId: file.id, number: 1, expectedVersion: 1, action: 'DISMISS' }], {
        reason: 'Fel lista',
      });
      told.push(await shown());
    }
    expect(new Set(told).size).toBe(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({
      unit: 'Arbetscentrum',
      provider: 'Jobbverket AB',
      waiting: null,
      statuses: [
        { status: 'RECEIVED', count: 1 },
        { status: 'REFUSED', count: 1 },
      ],
    });
  });

  it('are not shown to another provider, another unit or another municipality', async () => {
    await imports.handIn(listOf(NUMBERS.anna, 7), { identity: provider });
    for (const other of [
      { ...provider, units: ['Annan AB'] },
      { ...officer, units: ['Annan enhet'] },
      { ...officer, municipalityCode: '1480' },
    ])
      expect(await files(other)).toEqual([]);
    const own = await files(provider);
    const ofUnit = await imports.rows(`select file_id from avstamp.import_file where party = 'labour'`);
    expect(own.filter(({ id }) => ofUnit.some(({ file_id }) => file_id === id))).toEqual([]);
  });

  it('come page by page, the newest first, and each reading is logged', async () => {
    const all = (await files(officer)).map(({ id }) => id);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await page(officer, 2, after);
      ids.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(ids).toEqual(all);
    const kept = await imports.rows('select file_id from avstamp.import_file order by file_number desc');
    expect(ids).toEqual(kept.map(({ file_id }) => file_id));
    const [entry] = await imports.rows(
      `select actor, subject from avstamp.audit_entry where action = 'read import files' order by audit_id desc limit 1`,
    );
    expect(entry).toEqual({ actor: 'user-officer', subject: 'import:Arbetscentrum' });
  });
});
