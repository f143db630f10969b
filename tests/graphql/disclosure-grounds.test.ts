import { randomUUID } from 'node:crypto';
import type { BoardTopology } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { hostThatKnows, officer, provider } from '../support/invented-participants.js';
import { answerOf, insertParticipants, mutate } from '../support/participation.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const GROUND = 'disclosureGround { groundId kind legalGround validFrom validTo withdrawn version }';
const FIELDS = `outcome ${GROUND} findings { rule }`;
const LIST = `query ($person: PersonReference!, $first: PageSize, $after: Cursor) {
  disclosureGrounds(personReference: $person, first: $first, after: $after) {
    edges { node { groundId kind validFrom withdrawn } } pageInfo { hasNextPage endCursor }
  }
}`;
const MONTHS = `query ($from: CalendarMonth!, $to: CalendarMonth!) {
  personMeasures(personReference: "P1", from: $from, to: $to) { months { month cells { party { kind } } } }
}`;
const SHEET = `{ householdMonth(householdReference: "H1", month: "2013-03") {
  assistance { applicant { answer { measures { code } } } } } }`;

const running: RunningPlugin[] = [];
const started = async (boardTopology: BoardTopology): Promise<RunningPlugin> => {
  const plugin = await startPlugin({ ...hostThatKnows, boardTopology });
  running.push(plugin);
  await insertInventedHouseholds(plugin.database.urls.admin);
  // The household is one that the caseworker may open.
  await query(
    plugin.database.urls.admin,
    `update avstamp.person set protected = false where person_ref = 'P2'`,
  );
  await insertParticipants(plugin, ['P1', 'T1']);
  for (const month of ['2013-03', '2013-04']) {
    const input = {
      personReference: 'P1',
      unit: 'Arbetscentrum',
      month,
      code: 5,
      days: 2,
      expectedVersion: 0,
    };
    await mutate(plugin, 'registerMeasure', 'outcome', input);
  }
  return plugin;
};
let separate: RunningPlugin;
beforeAll(async () => {
  separate = await started('separateBoards');
});
afterAll(async () => {
  for (const plugin of running) await plugin.stop();
});

const record = (change: object = {}, identity = officer) =>
  mutate(
    separate,
    'recordDisclosureGround',
    FIELDS,
    { personReference: 'P1', kind: 'CONSENT', validFrom: '2013-03-31', validTo: '2013-03-31', ...change },
    identity,
  );
const withdraw = (groundId: string, change: object = {}, identity = officer) =>
  mutate(
    separate,
    'withdrawDisclosureGround',
    FIELDS,
    { groundId, expectedVersion: 1, reason: 'Samtycket togs tillbaka', ...change },
    identity,
  );
const idOf = ({ disclosureGround }: Awaited<ReturnType<typeof record>>) =>
  String((disclosureGround as { groundId: string }).groundId);

/** The months in which the caseworker sees what the labour-market unit has stated. */
async function monthsShown(plugin: RunningPlugin): Promise<string[]> {
  const answer = await plugin.ask(MONTHS, { from: '2013-03', to: '2013-04' }, caseworker);
  expect(answer.errors).toEqual([]);
  type Shown = {
    months: { month: string; cells: { party: { kind: string } }[] }[];
  };
  const { months } = answerOf<Shown>(answer, 'personMeasures');
  return months
    .filter(({ cells }) => cells.some(({ party }) => party.kind === 'LABOUR'))
    .map(({ month }) => month);
}

describe('a caseworker sees the labour-market unit’s measures', () => {
  it('of every month, where social services and the unit are one board', async () => {
    const plugin = await started('oneBoard');
    expect(await monthsShown(plugin)).toEqual(['2013-03', '2013-04']);
    const { data } = await plugin.ask(SHEET, {}, caseworker);
    expect(JSON.stringify(data)).toContain('"code":5');
  });

  it('of no month, where the boards are separate and no ground is recorded', async () => {
    expect(await monthsShown(separate)).toEqual([]);
    const { data } = await separate.ask(SHEET, {}, caseworker);
    expect(JSON.stringify(data)).not.toContain('"code":5');
  });

  it('of the months that a ground has a day of, and until it is withdrawn', async () => {
    const recorded = await record();
    expect(recorded).toMatchObject({ outcome: 'SAVED', disclosureGround: { kind: 'CONSENT', version: 1 } });
    expect(await monthsShown(separate)).toEqual(['2013-03']);
    expect((await separate.ask(SHEET, {}, caseworker)).text).toContain('"code":5');
    expect(await withdraw(idOf(recorded))).toMatchObject({
      outcome: 'SAVED',
      disclosureGround: { withdrawn: true, version: 2 },
    });
    expect(await monthsShown(separate)).toEqual([]);
  });

  it.each([
    ['before the months', { validFrom: '2013-01-01', validTo: '2013-02-28' }, []],
    ['after the months', { validFrom: '2013-05-01', validTo: null }, []],
    ['from the second month on', { validFrom: '2013-04-30', validTo: null }, ['2013-04']],
    [
      'by law, in both',
      { kind: 'LAW', legalGround: '10 kap. 28 § OSL', validFrom: '2013-01-01', validTo: null },
      ['2013-03', '2013-04'],
    ],
  ])('where a ground lies %s', async (_, ground, months) => {
    const recorded = await record(ground);
    expect(await monthsShown(separate)).toEqual(months);
    await withdraw(idOf(recorded));
  });

  it('of nobody else for that ground', async () => {
    const recorded = await record({ personReference: 'T1' });
    expect(await monthsShown(separate)).toEqual([]);
    await withdraw(idOf(recorded));
  });
});

describe('a ground for disclosure', () => {
  it.each([
    ['law without a name', { kind: 'LAW' }, 'disclosure-by-law-names-the-law'],
    ['consent with a law', { legalGround: 'OSL' }, 'disclosure-by-consent-names-no-law'],
    ['too long a law', { kind: 'LAW', legalGround: 'å'.repeat(201) }, 'disclosure-legal-ground-form'],
    ['an end before its beginning', { validTo: '2013-03-30' }, 'disclosure-ends-after-it-begins'],
  ])('is refused with %s', async (_, change, rule) => {
    expect(await record(change)).toMatchObject({
      outcome: 'REFUSED',
      disclosureGround: null,
      findings: [{ rule }],
    });
  });

  it('is not even looked at with 31 February', async () => {
    const { answer } = await record({ validFrom: '2013-02-31' });
    expect([answer.status < 500, answer.errors.length]).toEqual([true, 1]);
  });

  it('is recorded and withdrawn once, however often the requests come', async () => {
    const idempotencyKey = randomUUID();
    const first = await record({ idempotencyKey });
    expect((await record({ idempotencyKey })).answer.text).toBe(first.answer.text);
    expect((await record({ idempotencyKey, validTo: null })).answer.errors[0]?.extensions['code']).toBe(
      'CONFLICT',
    );
    const id = idOf(first);
    expect(await withdraw(id, { expectedVersion: 7 })).toMatchObject({ outcome: 'CONFLICT' });
    expect(await withdraw(id)).toMatchObject({ outcome: 'SAVED' });
    expect(await withdraw(id, { expectedVersion: 2 })).toMatchObject({ outcome: 'UNCHANGED' });
    const history = await query(
      separate.database.urls.admin,
      `select reason, before->'withdrawn' as before, after->'withdrawn' as after from avstamp.change
        where kind = 'disclosureGround' and after->>'groundId' = $1 order by change_id`,
      [id],
    );
    expect(history).toEqual([
      { reason: '', before: null, after: false },
      { reason: 'Samtycket togs tillbaka', before: false, after: true },
    ]);
  });

  it('stands in the person’s list, page by page, and every reading in the log', async () => {
    const all = await separate.ask(LIST, { person: 'P1', first: 100 }, officer);
    type Page = { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const { edges } = answerOf<Page>(all, 'disclosureGrounds');
    const first = (await separate.ask(LIST, { person: 'P1', first: 2 }, officer)).data?.[
      'disclosureGrounds'
    ] as Page;
    const after = first.pageInfo.endCursor;
    const rest = (await separate.ask(LIST, { person: 'P1', after }, officer)).data?.[
      'disclosureGrounds'
    ] as Page;
    expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(edges.map(({ node }) => node));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const [entry] = await query(
      separate.database.urls.admin,
      'select action, subject from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(entry).toEqual({ action: 'read disclosure grounds', subject: 'person:P1' });
  });

  it('is nobody’s but those officers’ whose unit works with the person', async () => {
    const id = idOf(await record());
    const stranger = { ...officer, subject: 'user-other', units: ['Annan enhet'] };
    const answers = await Promise.all([
      withdraw(id, {}, stranger),
      withdraw(randomUUID(), {}, stranger),
      withdraw(id, {}, { ...officer, municipalityCode: '1480' }),
      record({}, stranger),
      record({ personReference: 'T404' }),
    ]);
    expect(answers.map(({ answer }) => answer.errors[0]?.extensions['code'])).toEqual(
      Array(5).fill('NOT_FOUND'),
    );
    expect(new Set(answers.map(({ answer }) => answer.errors[0]?.message)).size).toBe(1);
    for (const identity of [provider, caseworker]) {
      expect((await record({}, identity)).answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('refuses a place that no earlier answer gave', async () => {
    const after = Buffer.from('["x","y"]').toString('base64url');
    expect((await separate.ask(LIST, { person: 'P1', after }, officer)).errors[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });
});
