import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const SHEET = `query ($month: CalendarMonth!, $units: [PlainText!], $filter: SheetFilter, $first: PageSize, $after: Cursor,
    $protectedReason: Reason) {
  monthSheet(month: $month, units: $units, filter: $filter, first: $first, after: $after, protectedReason: $protectedReason) {
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { reference unit children applicant { ...adult } coApplicant { ...adult } } }
  }
  monthSheetTotals(month: $month, units: $units, protectedReason: $protectedReason) { households persons unanswered closedBecause }
}
fragment adult on SheetAdult {
  reference protected status
  cells { code version entries { days otherText provider } }
  ofOthers { party code days }
  lastMonth { code otherText days provider }
  findings { rule severity field source code facts acknowledgedBecause message { sv en } }
}`;

interface Sheet {
  readonly totals: unknown;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: { readonly reference: string; readonly applicant: unknown; readonly coApplicant: unknown };
  }[];
}

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedSheet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

async function read(variables: object = {}, identity = caseworker): Promise<Sheet> {
  const { data, errors } = await plugin.ask(SHEET, { month: '2013-03', ...variables }, identity);
  expect(errors).toEqual([]);
  return { ...(data?.['monthSheet'] as Sheet), totals: data?.['monthSheetTotals'] };
}
const households = ({ edges }: Sheet): string[] => edges.map(({ node }) => node.reference);

describe("a caseworker's month sheet", () => {
  it("shows the own unit's households with both adults, their cells with versions, and what is owed", async () => {
    const sheet = await read();
    expect(households(sheet)).toEqual(['A', 'B', 'C']);
    expect(sheet.totals).toEqual({ households: 3, persons: 4, unanswered: 2, closedBecause: null });
    expect(sheet.edges[0]?.node).toMatchObject({
      unit: 'Centrum',
      children: 2,
      applicant: {
        reference: 'A1',
        protected: false,
        status: 'MEASURES',
        cells: [
          { code: 1, version: 1, entries: [{ days: 10, otherText: null, provider: 'OWN' }] },
          { code: 8, version: 1, entries: [{ days: null, otherText: 'SFI', provider: null }] },
        ],
        findings: [
          {
            rule: 'other-measure-is-inside-the-model',
            severity: 'WARNING',
            code: 8,
            acknowledgedBecause: null,
          },
        ],
      },
      coApplicant: {
        reference: 'A2',
        status: 'UNANSWERED',
        cells: [],
        findings: [{ rule: 'co-applicant-is-answered' }],
      },
    });
  });

  it('shows what other units have stated only where a ground lets it be seen, and where the two do not agree', async () => {
    const { edges } = await read();
    expect(edges[1]?.node.applicant).toMatchObject({ reference: 'B1', status: 'UNANSWERED', ofOthers: [] });
    expect(edges[2]?.node.applicant).toMatchObject({
      reference: 'C1',
      ofOthers: [{ party: 'provider:Jobb AB', code: 5, days: 6 }],
      findings: [{ rule: 'no-measure-beside-measure-of-others' }],
    });
  });

  it('shows the answers of the month before beside the new ones', async () => {
    const { edges } = await read({ month: '2013-04' });
    expect(edges[0]?.node.applicant).toMatchObject({
      status: 'UNANSWERED',
      lastMonth: [
        { code: 1, days: 10, provider: 'OWN' },
        { code: 8, otherText: 'SFI', days: null },
      ],
    });
  });

  it.each([
    ['UNANSWERED', ['A', 'B']],
    ['WITH_FINDINGS', ['A', 'C']],
    ['CHANGED_SINCE_COMPILE', []],
  ])('shows with the filter %s the households %j', async (filter, expected) => {
    expect(households(await read({ filter }))).toEqual(expected);
  });

  it('shows what was registered since the report was compiled', async () => {
    const { urls } = plugin.database;
    await query(
      urls.admin,
      `insert into avstamp.report values ('0180', '2013-03-01', 'x', 1, 'compiled', now(), '[]', '{}', '{}')`,
    );
    await query(
      urls.admin,
      `update avstamp.measure set changed_at = now() + interval '1 second' where person_ref = 'C1' and code = 0`,
    );
    expect(households(await read({ filter: 'CHANGED_SINCE_COMPILE' }))).toEqual(['C']);
  });

  it('comes in pages that together are the whole sheet', async () => {
    for (const filter of ['ALL', 'WITH_FINDINGS']) {
      const whole = households(await read({ filter }));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Sheet = await read({ filter, first: 1, after });
        seen.push(...households(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole);
    }
  });

  it('has nothing of a unit that is not the own', async () => {
    expect(households(await read({ units: ['Norr'] }))).toEqual([]);
    expect(households(await read({ units: ['Centrum', 'Norr'] }))).toEqual(['A', 'B', 'C']);
  });

  it('is logged as one entry in which every household and person can be found', async () => {
    await read({ first: 2 });
    const [entry] = await query(
      plugin.database.urls.admin,
      `select actor, role, action, subject, subjects from avstamp.audit_entry
        where action = 'read month sheet' order by audit_id desc limit 1`,
    );
    expect(entry).toEqual({
      actor: 'user-centrum',
      role: 'caseworker',
      action: 'read month sheet',
      subject: 'month:2013-03',
      subjects: ['household:A', 'person:A1', 'person:A2', 'household:B', 'person:B1'],
    });
  });
});

describe('a household with a protected adult', () => {
  const name = (subject: string, person: string) =>
    query(
      plugin.database.urls.admin,
      `insert into avstamp.protected_person_access (municipality_code, person_ref, subject) values ('0180', $1, $2)`,
      [person, subject],
    );

  it('is on the sheet only for whoever is named for every such adult and says why', async () => {
    const protectedReason = 'Handlägger ärendet';
    expect(households(await read({ protectedReason }))).toEqual(['A', 'B', 'C']);
    await name('user-centrum', 'D2');
    await name('user-somebody-else', 'E1');
    expect(households(await read())).toEqual(['A', 'B', 'C']);
    const opened = await read({ protectedReason });
    expect(households(opened)).toEqual(['A', 'B', 'C', 'D']);
    expect(opened.totals).toEqual({ households: 4, persons: 6, unanswered: 4, closedBecause: null });
  });
});

describe('a sheet that cannot be logged', () => {
  it('is not shown', async () => {
    const unlogged = await startPlugin({
      auditSink: { record: () => Promise.reject(new Error('the log is full')) },
    });
    await insertInventedSheet(unlogged.database.urls.admin);
    const { data, text } = await unlogged.ask(SHEET, { month: '2013-03' }, caseworker);
    expect(data).toBeNull();
    expect(text).not.toMatch(/A1/);
    await unlogged.stop();
  });
});
