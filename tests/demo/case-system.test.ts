import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { USERS } from '../../demo/lyktan/users/users.js';
import { query } from '../support/query.js';
import { type RunningSystem, runningCaseSystem } from './running-case-system.js';

const MONTH = '2026-10';
const KARIN = 'u-1001';
const DAWIT = 'u-1002';
const SAMIR = 'u-3001';
const CASES = '{ cases { reference unit applicant { reference name isProtected } closedOn } }';

interface Case {
  readonly reference: string;
  readonly unit: string;
  readonly applicant: { readonly reference: string; readonly name: string; readonly isProtected: boolean };
}

let system: RunningSystem;
beforeAll(async () => {
  system = await runningCaseSystem(MONTH);
});
afterAll(() => system.stop());

async function casesOf(subject: string): Promise<readonly Case[]> {
  const { body } = await system.ask(await system.signIn(subject), CASES);
  return (body as { readonly data: { readonly cases: readonly Case[] } }).data.cases;
}

describe('the demonstration case system', () => {
  test('lets somebody in for every role of the module, whom the module then knows', async () => {
    expect(new Set(USERS.map(({ role }) => role)).size).toBe(8);
    for (const { subject } of USERS) {
      const { body } = await system.askModule(
        await system.signIn(subject),
        '{ codeLists(month: "2026-10") { measures { id } } }',
      );
      expect(body).toMatchObject({ data: { codeLists: { measures: { id: expect.any(String) } } } });
    }
  });

  test('shows a caseworker the cases of the own unit, and a labour-market officer none', async () => {
    const cases = await casesOf(KARIN);
    expect(cases.length).toBeGreaterThan(40);
    expect(new Set(cases.map(({ unit }) => unit)).size).toBe(1);
    expect(await casesOf(SAMIR)).toEqual([]);
    const [other] = await casesOf(DAWIT);
    const cookie = await system.signIn(KARIN);
    const { body } = await system.ask(cookie, `{ case(reference: "${other?.reference}") { reference } }`);
    expect(body).toEqual({ data: { case: null } });
  });

  test('names nobody whose identity is protected', async () => {
    const all = [...(await casesOf(KARIN)), ...(await casesOf(DAWIT))];
    const hidden = all.filter(({ applicant }) => applicant.isProtected);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map(({ applicant }) => applicant.name).join('')).toBe('');
  });

  test('shows nothing and gives no token to who has not signed in', async () => {
    const { body } = await system.ask('', CASES);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const response = await fetch(`${system.url}/token`, { method: 'POST' });
    expect(response.status).toBe(401);
    expect(await system.signIn('u-0000')).toBe('');
  });

  test('keeps notes and closings, once, and refuses what is neither', async () => {
    const cookie = await system.signIn(KARIN);
    const [, one] = await casesOf(KARIN);
    const reference = one?.reference ?? '';
    const write =
      'mutation ($reference: ID!, $content: String!) { writeNote(reference: $reference, content: $content) { notes { writtenBy content } } }';
    expect((await system.ask(cookie, write, { reference, content: ' Ringt arbetsgivaren. ' })).body).toEqual({
      data: { writeNote: { notes: [{ writtenBy: 'Karin Ekstubbe', content: 'Ringt arbetsgivaren.' }] } },
    });
    expect((await system.ask(cookie, write, { reference, content: ' ' })).body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const close =
      'mutation ($reference: ID!, $closedOn: String!) { closeCase(reference: $reference, closedOn: $closedOn) { closedOn } }';
    for (const closedOn of ['2026-10-31', '2026-10-31']) {
      expect((await system.ask(cookie, close, { reference, closedOn })).body).toEqual({
        data: { closeCase: { closedOn: '2026-10-31' } },
      });
    }
    const kept = await query(
      system.database.urls.admin,
      `select count(*)::int from lyktan.closing where case_reference = '${reference}'`,
    );
    expect(kept).toEqual([{ count: 1 }]);
    const { body } = await system.askModule(
      cookie,
      `{ householdMonth(householdReference: "${reference}", month: "2026-10") { closures { closedOn } } }`,
    );
    expect(body).toEqual({ data: { householdMonth: { closures: [{ closedOn: '2026-10-31' }] } } });
  });
});

describe('the names that the case system gives to the widgets', () => {
  const NAMES = 'query ($references: [ID!]!) { persons(references: $references) { reference name } }';

  test('are those of persons without protected identity, for who works with people', async () => {
    const cases = [...(await casesOf(KARIN)), ...(await casesOf(DAWIT))];
    const references = cases.map(({ applicant }) => applicant.reference);
    const { body } = await system.ask(await system.signIn(SAMIR), NAMES, { references });
    const open = cases.filter(({ applicant }) => !applicant.isProtected);
    expect((body as { data: { persons: object[] } }).data.persons).toHaveLength(open.length);
  });

  test('are given to nobody who only reads logs', async () => {
    const references = (await casesOf(KARIN)).map(({ applicant }) => applicant.reference);
    const { body } = await system.ask(await system.signIn('u-6001'), NAMES, { references });
    expect(body).toEqual({ data: { persons: [] } });
  });
});

describe('the module in the case system', () => {
  test('has the same households in the month’s sheet of the unit', async () => {
    const sheet = '{ monthSheet(month: "2026-10", first: 100) { edges { node { reference } } } }';
    const { body } = await system.askModule(await system.signIn(KARIN), sheet);
    const { edges } = (body as { data: { monthSheet: { edges: { node: { reference: string } }[] } } }).data
      .monthSheet;
    const references = edges.map(({ node }) => node.reference);
    const own = (await casesOf(KARIN)).map(({ reference }) => reference);
    expect(references.length).toBeGreaterThan(30);
    expect(references.filter((reference) => !own.includes(reference))).toEqual([]);
  });

  test('proposes a reason from what the case system has learnt', async () => {
    const [known] = await query(
      system.database.urls.admin,
      `select one.reference, one.caseworker, to_char(happened_on, 'YYYY-MM-DD') as day from lyktan.life_event
      join lyktan.household_case as one on one.applicant = person_reference
      join lyktan.person on person.reference = one.applicant
      where kind = 'workIncome' and not is_protected and co_applicant is null order by 1 limit 1`,
    );
    const { reference, caseworker, day } = known as Readonly<
      Record<'reference' | 'caseworker' | 'day', string>
    >;
    const proposal = `{ closureProposal(householdReference: "${reference}", closedOn: "${day}") { applicant { code grounds { fact date } } } }`;
    const { body } = await system.askModule(await system.signIn(caseworker), proposal);
    expect(body).toMatchObject({
      data: { closureProposal: { applicant: [{ grounds: [{ fact: 'WORK_INCOME', date: day }] }] } },
    });
  });
});

describe('the pages', () => {
  test('may run and show what the server gives, and nothing else', async () => {
    const response = await system.page('/arenden/EB-1041');
    expect(await response.text()).toContain('<title>Lyktan</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  test('get a cookie that no script reads and no other site sends', async () => {
    const response = await fetch(`${system.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subject: KARIN }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
  });
});
