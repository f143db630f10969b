import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertReportsOf2013 } from '../support/invented-data-set.js';
import { caseworker, nationalUser } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const STATUS = `query ($first: PageSize!, $after: Cursor, $definition: PlainText, $month: CalendarMonth!) {
  reportingStatus(month: $month, today: "2013-04-15", definitionId: $definition, first: $first, after: $after) {
    edges { node { code county parts { part state revision cameInOn inTime } refused { number latestReasons { rule } }
      reminders { part number overdue } contact { name email } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COMPLETENESS = `query ($month: CalendarMonth!, $definition: PlainText) {
  reportingCompleteness(month: $month, today: "2013-04-15", definitionId: $definition) {
    opens closes country { reported { part whole } parts { part reported { part } } }
    counties { county expected } reminders { part municipalities withContact } refusedUnplaced
  }
}`;
const MARCH = { month: '2013-03' };

interface Page {
  readonly edges: readonly { readonly node: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertReportsOf2013(plugin.database.urls.admin);
  await query(
    plugin.database.urls.national,
    `insert into avstamp.received_report (municipality_code, month, definition_id, section_id, revision, part, file_name,
       bytes, sha256, contents_sha256, row_count, tally, findings, contact, came_in_on)
     values ('0115', '2013-03-01', 'socialstyrelsen-2013', 'comments', 1, 'comments', 'synpunkter.csv', 1, $1, $1, 1, '{}',
       '{}', $2, '2013-04-10')`,
    [
      '0'.repeat(64),
      JSON.stringify({ name: 'Test', title: '', unit: '', email: 'test@example.se', telephone: '' }),
    ],
  );
  await query(
    plugin.database.urls.national,
    `insert into avstamp.refused_file (municipality_code, month, file_name, bytes, reasons, came_in_on)
     values ('0115', '2013-03-01', 'insatser.csv', 1, '{"report-heading": 3}', '2013-04-11')`,
  );
});
afterAll(() => plugin.stop());

async function page(first: number, after?: string): Promise<Page> {
  const { data, errors } = await plugin.ask(STATUS, { ...MARCH, first, after }, nationalUser);
  expect(errors).toEqual([]);
  return data?.['reportingStatus'] as Page;
}

describe('who has reported, over GraphQL', () => {
  it('is told in pages that together are every municipality once', async () => {
    const codes: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const { edges, pageInfo } = await page(100, after);
      codes.push(...edges.map(({ node }) => node.code));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(codes).toHaveLength(290);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  it('tells what came in, what was refused, which reminder is due and to whom', async () => {
    const { edges } = await page(2);
    expect(edges[1]?.node).toEqual({
      code: '0115',
      county: 'Stockholms län',
      parts: [
        { part: 'MEASURES', state: 'MISSING', revision: null, cameInOn: null, inTime: null },
        { part: 'CLOSURES', state: 'MISSING', revision: null, cameInOn: null, inTime: null },
        { part: 'COMMENTS', state: 'RECEIVED', revision: 1, cameInOn: '2013-04-10', inTime: true },
      ],
      refused: { number: 1, latestReasons: [{ rule: 'report-heading' }] },
      reminders: [
        { part: 'MEASURES', number: 1, overdue: false },
        { part: 'CLOSURES', number: 1, overdue: false },
      ],
      contact: { name: 'Test', email: 'test@example.se' },
    });
  });

  it('is told as shares, by the calendar of the definition in force', async () => {
    const { data, errors } = await plugin.ask(COMPLETENESS, MARCH, nationalUser);
    expect(errors).toEqual([]);
    const told = data?.['reportingCompleteness'] as { counties: readonly { expected: number }[] };
    expect(told).toMatchObject({
      ...{ opens: '2013-04-02', closes: '2013-04-22', refusedUnplaced: 0 },
      country: { reported: { part: 72, whole: 290 }, parts: [{ part: 'MEASURES' }, { part: 'CLOSURES' }] },
      reminders: [
        { part: 'MEASURES', municipalities: 218, withContact: 1 },
        { part: 'CLOSURES', municipalities: 218, withContact: 1 },
      ],
    });
    expect(told.counties).toHaveLength(21);
  });

  it.each(['caseworker', 'reporter', 'auditor', 'administrator'] as const)(
    'is refused to the role %s',
    async (role) => {
      for (const [document, variables] of [
        [STATUS, { ...MARCH, first: 1 }],
        [COMPLETENESS, MARCH],
      ] as const) {
        const { data, errors } = await plugin.ask(document, variables, { ...caseworker, role });
        expect([data, errors[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
      }
    },
  );

  it.each([
    ['NOT_FOUND', { ...MARCH, definition: 'nobody-2013' }],
    ['NOT_FOUND', { month: '2012-01' }],
    ['BAD_USER_INPUT', { ...MARCH, after: 'bm90aGluZw' }],
    ['BAD_USER_INPUT', { ...MARCH, first: 101 }],
  ])('is answered with %s to a wrong question', async (code, wrong) => {
    const { errors } = await plugin.ask(STATUS, { first: 1, ...wrong }, nationalUser);
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});
