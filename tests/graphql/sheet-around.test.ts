import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker, reporter } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) {
  outcome cells { outcome findings { rule message { sv } } cell { version } } } }`;
const CARRY = `query ($month: CalendarMonth!, $households: [HouseholdReference!]!) {
  carryForward(month: $month, households: $households) {
    householdReference personReference
    cells { code expectedVersion entries { days otherText provider } }
    leftOut { measure { code otherText } findings { rule } }
  } }`;
const FINDINGS = `query ($month: CalendarMonth!, $filter: SheetFilter) { monthSheet(month: $month, filter: $filter) {
  edges { node { reference applicant { findings { rule facts acknowledgedBecause } } } } } }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeFindingInput!) { acknowledgeFinding(input: $input) {
  outcome finding { rule acknowledgedBecause } findings { rule } } }`;
const month = (
  name: string,
): string => `mutation ($input: ${name === 'closeMonth' ? 'CloseMonthInput' : 'OpenMonthInput'}!) {
  ${name}(input: $input) { outcome month { month closed reason version } findings { rule } } }`;
const HISTORY = `query ($household: HouseholdReference!, $month: CalendarMonth, $first: PageSize, $after: Cursor) {
  householdHistory(householdReference: $household, month: $month, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { changedAt actor role reason kind personReference month code party before after } }
  } }`;
const PERSON_HISTORY = `query ($person: PersonReference!) { personHistory(personReference: $person) {
  edges { node { kind party code } } } }`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertInventedSheet(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

const read = (document: string, variables: object, identity = caseworker) =>
  plugin.ask(document, variables, identity);
const change = (document: string, input: object, identity = caseworker) =>
  plugin.ask(document, { input: { idempotencyKey: randomUUID(), month: '2013-03', ...input } }, identity);
const cell = (personReference: string, code: number, entries: readonly object[], expectedVersion = 0) => ({
  householdReference: personReference.slice(0, 1),
  personReference,
  code,
  expectedVersion,
  entries,
});

describe('what the month before proposes', () => {
  it('is what was answered then, without what the rules speak against, and nothing is saved', async () => {
    const { data } = await read(CARRY, { month: '2013-04', households: ['A', 'N', 'G'] });
    expect(data?.['carryForward']).toEqual([
      {
        householdReference: 'A',
        personReference: 'A1',
        cells: [{ code: 1, expectedVersion: 0, entries: [{ days: 10, otherText: null, provider: 'OWN' }] }],
        leftOut: [
          {
            measure: { code: 8, otherText: 'SFI' },
            findings: [{ rule: 'other-measure-is-inside-the-model' }],
          },
        ],
      },
    ]);
    const rows = await query(
      plugin.database.urls.admin,
      `select from avstamp.measure where month = '2013-04-01'`,
    );
    expect(rows).toEqual([]);
  });

  it('can be saved as it stands', async () => {
    const cells = [cell('A1', 1, [{ days: 10, provider: 'OWN' }])];
    const { data } = await change(SAVE, { month: '2013-04', cells });
    expect(data?.['saveMonth']).toMatchObject({ outcome: 'SAVED' });
    const again = await read(CARRY, { month: '2013-04', households: ['A'] });
    expect(again.data?.['carryForward']).toEqual([]);
  });
});

describe('a warning that somebody lets stand', () => {
  interface Shown {
    readonly edges: readonly {
      readonly node: {
        readonly reference: string;
        readonly applicant: {
          readonly findings: readonly { rule: string; facts: string; acknowledgedBecause: string | null }[];
        };
      };
    }[];
  }
  const shown = async (filter = 'ALL') => {
    const { data } = await read(FINDINGS, { month: '2013-03', filter });
    return (data?.['monthSheet'] as Shown | undefined)?.edges ?? [];
  };
  const findingsOf = async (household: string) =>
    (await shown()).find(({ node }) => node.reference === household)?.node.applicant.findings ?? [];
  const acknowledge = async (person: string, rule: string, facts: string) =>
    (
      await change(ACKNOWLEDGE, {
        householdReference: person.slice(0, 1),
        personReference: person,
        rule,
        facts,
        reason: 'Avstämt med enheten',
      })
    ).data?.['acknowledgeFinding'];

  it('is shown with the reason and no longer wants attention, until the facts change', async () => {
    const [finding] = await findingsOf('A');
    expect(finding).toMatchObject({ rule: 'other-measure-is-inside-the-model', acknowledgedBecause: null });
    const { rule = '', facts = '' } = finding ?? {};
    expect(await acknowledge('A1', rule, facts)).toMatchObject({ outcome: 'SAVED' });
    expect(await acknowledge('A1', rule, facts)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await findingsOf('A')).toMatchObject([{ acknowledgedBecause: 'Avstämt med enheten' }]);
    expect((await shown('WITH_FINDINGS')).map(({ node }) => node.reference)).toEqual(['C']);

    await change(SAVE, { cells: [cell('A1', 8, [{ otherText: 'SFI', days: 3 }], 1)] });
    expect(await findingsOf('A')).toMatchObject([{ acknowledgedBecause: null }]);
    expect(await acknowledge('A1', rule, facts)).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'acknowledged-finding-is-there' }],
    });
  });

  it('is none that says more than a warning, and none of another unit', async () => {
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days)
        values ('0180', '2013-03-01', 'B1', 6, 'Text', 3)`,
    );
    const [wrong] = await findingsOf('B');
    expect(await acknowledge('B1', wrong?.rule ?? '', wrong?.facts ?? '')).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'acknowledged-finding-is-no-error' }],
    });
    expect(await acknowledge('N1', 'x', 'x')).toMatchObject({
      outcome: 'REFUSED',
      finding: null,
      findings: [{ rule: 'person-on-own-sheet' }],
    });
  });
});

describe('a month that the reporter closes', () => {
  it('refuses every registration and says why, until it is opened again', async () => {
    const reason = 'Lämnad den 15 april';
    const close = { reason, expectedVersion: 0 };
    const closed = await change(month('closeMonth'), close, reporter);
    expect(closed.data?.['closeMonth']).toMatchObject({
      outcome: 'SAVED',
      month: { month: '2013-03', closed: true, reason, version: 1 },
    });
    const refused = await change(SAVE, { cells: [cell('A2', 1, [{ days: 1 }])] });
    expect(refused.data?.['saveMonth']).toMatchObject({
      cells: [
        {
          outcome: 'REFUSED',
          findings: [
            { rule: 'registration-month-is-open', message: { sv: expect.stringContaining(reason) } },
          ],
        },
      ],
    });
    const stale = await change(month('openMonth'), close, reporter);
    expect(stale.data?.['openMonth']).toMatchObject({ outcome: 'CONFLICT', month: { closed: true } });
    const opened = await change(month('openMonth'), { reason: 'Rättelse', expectedVersion: 1 }, reporter);
    expect(opened.data?.['openMonth']).toMatchObject({
      outcome: 'SAVED',
      month: { closed: false, version: 2 },
    });
    const saved = await change(SAVE, { cells: [cell('A2', 1, [{ days: 1 }])] });
    expect(saved.data?.['saveMonth']).toMatchObject({ outcome: 'SAVED' });
  });

  it('is one that has begun, and no caseworker closes it', async () => {
    const close = { reason: 'Klar', expectedVersion: 0, month: '2013-05' };
    expect((await change(month('closeMonth'), close, reporter)).data?.['closeMonth']).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'registration-month-has-begun' }],
    });
    const { errors } = await change(month('closeMonth'), close);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the history of a household', () => {
  interface History {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Record<string, unknown> }[];
  }
  const history = async (variables: object): Promise<History> =>
    (await read(HISTORY, { household: 'C', ...variables })).data?.['householdHistory'] as History;

  it('says who changed what, when, and what it was before and after, newest first', async () => {
    await change(SAVE, { cells: [cell('C1', 0, [], 1), cell('C1', 2, [{ days: 4 }])] });
    const { edges } = await history({});
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        actor: 'user-centrum',
        role: 'caseworker',
        reason: null,
        kind: 'measure',
        personReference: 'C1',
        month: '2013-03',
        code: 2,
        party: 'social',
        before: null,
        after: { version: 1, entries: [{ days: 4, otherText: '', provider: null }] },
      },
      { code: 0, before: { version: 1, entries: [{ days: null }] }, after: { version: 2, entries: [] } },
    ]);
  });

  it('comes in pages, and for one month', async () => {
    const first = await history({ first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await history({ first: 1, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node['code'])).toEqual([0]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await history({ month: '2013-02' })).edges).toEqual([]);
  });

  it('is not told of a household of another unit, a protected one, or one that does not exist', async () => {
    const answers = await Promise.all(['N', 'D', 'G', 'Z'].map((household) => read(HISTORY, { household })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('shows an officer what was registered of own persons, and nothing of social services', async () => {
    const officer = {
      ...caseworker,
      subject: 'user-labour',
      role: 'labourMarketOfficer',
      units: ['AME'],
    } as const;
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on)
        values ('0180', 'AME', 'C1', false, '2013-03-01')`,
    );
    const own = await read(PERSON_HISTORY, { person: 'C1' }, officer);
    expect(own.data?.['personHistory']).toEqual({ edges: [] });
    const other = await read(PERSON_HISTORY, { person: 'A1' }, officer);
    expect(other.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
