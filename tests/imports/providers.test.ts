import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NUMBERS, officer, provider, type RunningImports, startImports } from './invented-lists.js';

let imports: RunningImports;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.stop());

const listAbout = (number: string): string =>
  `Personnummer;Insats;Månad;Dagar\n${number};Arbetsträning;2013-03;5\n${number};Arbetar deltid;2013-03;5\n${number};Kurs;2013-03;32`;
const handIn = (number: string) =>
  imports.handIn(listAbout(number), { identity: provider, fileName: 'mars.csv' });
const withoutIds = (text: string, id: string): string => text.replaceAll(id, 'id');

describe('a provider that hands in a list', () => {
  it('is answered with the same bytes whoever the persons are, then and later', async () => {
    const answers: string[] = [];
    const inboxes: string[] = [];
    for (const number of Object.values(NUMBERS)) {
      const answer = await handIn(number);
      answers.push(withoutIds(answer.text, answer.file.id));
      inboxes.push(withoutIds(JSON.stringify(await imports.inbox(answer.file.id, provider)), answer.file.id));
    }
    expect(new Set(answers).size).toBe(1);
    expect(new Set(inboxes).size).toBe(1);
    expect(JSON.parse(inboxes[0] ?? '')).toMatchObject([
      { status: 'RECEIVED', personReference: null, candidates: [], settlement: null, findings: [] },
      { status: 'OUTSIDE_THE_MODEL' },
      { status: 'REFUSED', findings: [{ rule: 'measure-days-within-month' }] },
    ]);
  });

  it('is told the same after the officer has settled, and after the same was handed in again', async () => {
    const list = 'Personreferens;Kod;Månad;Dagar\nP-anna;1;2013-03;4\nP-nobody;1;2013-03;4';
    const { file } = await imports.handIn(list, { identity: provider });
    const before = await imports.inbox(file.id, provider);
    const [row] = await imports.inbox(file.id);
    const decided = { fileId: file.id, number: 1, expectedVersion: 1, action: 'ACCEPT', days: '3' };
    const { data } = await imports.settle([decided]);
    expect([row?.status, data?.['settleImportRows']]).toMatchObject(['MATCHED', { outcome: 'SAVED' }]);
    expect(await imports.inbox(file.id, provider)).toEqual(before);
    const again = await imports.handIn(`${list}\nP-bo;1;2013-03;4`, { identity: provider });
    const told = await imports.inbox(again.file.id, provider);
    expect(told.map(({ status, findings }) => [status, findings])).toEqual(Array(3).fill(['RECEIVED', []]));
  });

  it('hands it in to the labour-market unit, which is told who is known and registers what it accepts', async () => {
    const { file } = await imports.handIn(listAbout(NUMBERS.anna).replaceAll('03;5', '03;6'), {
      identity: provider,
    });
    expect((await imports.inbox(file.id)).map(({ status, provider: by }) => [status, by])).toEqual([
      ['MATCHED', 'procured'],
      ['OUTSIDE_THE_MODEL', 'procured'],
      ['REFUSED', 'procured'],
    ]);
    await imports.settle([{ fileId: file.id, number: 1, expectedVersion: 1, action: 'ACCEPT' }]);
    const rows = await imports.rows(
      `select party, provider, days from avstamp.measure where person_ref = 'P-anna' and days = 6`,
    );
    expect(rows).toEqual([{ party: 'labour', provider: 'procured', days: 6 }]);
  });

  it("sees no other provider's lists, and none of the labour-market unit's", async () => {
    await imports.handIn(listAbout(NUMBERS.anna), { identity: officer });
    const other = { ...provider, subject: 'user-other', units: ['Annan AB'] };
    expect(await imports.inbox(null, other)).toEqual([]);
    const own = await imports.inbox(null, provider);
    const files = await imports.rows(`select file_id from avstamp.import_file where party = 'labour'`);
    expect(own.filter(({ fileId }) => files.some(({ file_id }) => file_id === fileId))).toEqual([]);
  });
});

describe('an officer', () => {
  it.each([
    ['another unit', { ...officer, units: ['Annan enhet'] }],
    ['another municipality', { ...officer, municipalityCode: '1480' }],
  ])('of %s sees none of the rows', async (_, identity) => {
    expect(await imports.inbox(null, identity)).toEqual([]);
  });

  it('reads page by page, by status, and each reading is logged with the persons on the page', async () => {
    const lines = Array.from({ length: 5 }, (_, place) => `P-bo;${place + 1};2013-03;4`);
    const { file } = await imports.handIn(['Personreferens;Kod;Månad;Dagar', ...lines].join('\n'));
    const page = async (after: string | null) => {
      const answer = await imports.plugin.ask(
        `query ($file: ImportFileId!, $after: Cursor) { importInbox(first: 2, after: $after, fileId: $file, status: MATCHED) {
          edges { node { number } } pageInfo { hasNextPage endCursor } } }`,
        { file: file.id, after },
        officer,
      );
      return answer.data?.['importInbox'] as {
        edges: { node: { number: number } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const numbers: number[][] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const { edges, pageInfo } = await page(cursor);
      numbers.push(edges.map(({ node }) => node.number));
      [more, cursor] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(numbers).toEqual([[1, 2], [3, 4], [5]]);
    const [entry] = await imports.rows(
      `select actor, subjects, details from avstamp.audit_entry where action = 'read import inbox' order by audit_id desc limit 1`,
    );
    expect(entry).toEqual({ actor: 'user-officer', subjects: ['person:P-bo'], details: { rows: 1 } });
  });

  it('with a cursor of something else is told so', async () => {
    const after = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    const { errors } = await imports.plugin.ask(
      `{ importInbox(after: "${after}") { edges { cursor } } }`,
      {},
      officer,
    );
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
