import type { ClosureFact, ClosureFactsRequest } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertClosingHouseholds, nameForProtected } from '../../support/closing-households.js';
import { changedClosing, history, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { query } from '../../support/query.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

const PROPOSAL = `code label { sv } text { sv en } grounds { adult fact benefit date }`;
const QUERY = `query ($household: HouseholdReference!, $closedOn: CalendarDate!, $applicantReason: Int,
    $coApplicantReason: Int, $reason: Reason) {
  closureProposal(householdReference: $household, closedOn: $closedOn, applicantReason: $applicantReason,
    coApplicantReason: $coApplicantReason, reason: $reason) {
    hasCoApplicant closure { version }
    applicant { ${PROPOSAL} } coApplicant { ${PROPOSAL} } household { ${PROPOSAL} }
    findings { rule severity message { sv } }
  }
}`;

let plugin: RunningPlugin;
let facts: readonly unknown[] | 'unreachable' = [];
const asked: ClosureFactsRequest[] = [];
const factsOf = async (request: ClosureFactsRequest): Promise<readonly ClosureFact[]> => {
  asked.push(request);
  if (facts === 'unreachable') throw new Error('the register does not answer');
  return facts as readonly ClosureFact[];
};
beforeAll(async () => {
  plugin = await startPlugin({ closureFacts: { factsOf } });
  await insertClosingHouseholds(plugin.database.urls.admin);
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => plugin.stop());

const ask = (household: string, variables: object = {}, identity = caseworker) =>
  plugin.ask(QUERY, { household, closedOn: '2013-03-28', ...variables }, identity);
const proposed = async (household: string, variables: object = {}): Promise<unknown> => {
  const { data, errors } = await ask(household, variables);
  expect(errors).toEqual([]);
  return data?.['closureProposal'];
};
const wages = { personReference: 'B1', kind: 'workIncome', date: '2013-03-03' };

describe('a proposed reason', () => {
  it('says in Swedish and English what it rests on', async () => {
    facts = [wages];
    const grounds = [{ adult: 'APPLICANT', fact: 'WORK_INCOME', benefit: null, date: '2013-03-03' }];
    expect(await proposed('Single')).toMatchObject({
      hasCoApplicant: false,
      applicant: [
        {
          code: 1,
          label: { sv: 'Börjat arbeta' },
          text: {
            sv: 'Föreslås: 1 Börjat arbeta, eftersom lön registrerades 3 mars',
            en: 'Proposed: 1 Started work, because wages were registered on 3 March',
          },
          grounds,
        },
      ],
      coApplicant: [],
      household: [{ code: 1, grounds: [{ adult: 'APPLICANT', fact: null, benefit: null, date: null }] }],
      findings: [],
    });
    expect(asked).toEqual([
      { municipalityCode: '0180', personReferences: ['B1'], from: '2012-12-26', to: '2013-04-28' },
    ]);
  });

  it.each([
    [{ kind: 'death' }, 10],
    [{ kind: 'moved' }, 9],
    [{ kind: 'workIncome' }, 1],
    [{ kind: 'benefit', benefit: 'pension' }, 4],
    [{ kind: 'benefit', benefit: 'sickness' }, 3],
    [{ kind: 'benefit', benefit: 'unemployment' }, 5],
    [{ kind: 'benefit', benefit: 'studentAid' }, 2],
    [{ kind: 'benefit', benefit: 'other' }, 6],
  ])('is made from %j: %i', async (fact, code) => {
    facts = [{ personReference: 'B1', date: '2013-03-01', ...fact }];
    expect(await proposed('Single')).toMatchObject({ applicant: [{ code }], household: [{ code }] });
  });

  it('comes with others, the strongest first, and the year where it is another one', async () => {
    const benefit = { personReference: 'B1', kind: 'benefit', benefit: 'other', date: '2013-03-05' };
    facts = [benefit, { ...wages, date: '2012-12-30' }, { ...benefit, kind: 'death', benefit: undefined }];
    expect(await proposed('Single')).toMatchObject({
      applicant: [
        { code: 10, text: { sv: expect.stringContaining('dödsfall registrerades 5 mars') } },
        { code: 1, text: { sv: expect.stringContaining('30 december 2012') } },
        { code: 6 },
      ],
    });
  });

  it('rests on nothing that the host gives about others, other times, or in another form', async () => {
    facts = [
      { ...wages, personReference: 'A1' },
      { ...wages, date: '2012-12-25' },
      { ...wages, date: '2013-04-29' },
      { ...wages, date: '3 mars' },
      { ...wages, kind: 'lottery' },
      { ...wages, kind: 'benefit' },
      { ...wages, benefit: 'pension' },
      null,
      'wages',
    ];
    expect(await proposed('Single')).toMatchObject({ applicant: [], household: [], findings: [] });
  });

  it('is missing, and that is told, where the host cannot answer', async () => {
    facts = 'unreachable';
    expect(await proposed('Single')).toMatchObject({
      applicant: [],
      findings: [{ rule: 'closure-facts-answered', severity: 'INFORMATION' }],
    });
    expect(plugin.log.join()).toContain('closure-facts');
    expect(plugin.log.join()).not.toContain('does not answer');
  });
});

describe("the household's proposed reason", () => {
  const both = [
    { personReference: 'A1', kind: 'workIncome', date: '2013-03-03' },
    { personReference: 'A2', kind: 'moved', date: '2013-03-04' },
  ];

  it('is the one that both adults have', async () => {
    facts = both.map((fact) => ({ ...fact, kind: 'moved' }));
    expect(await proposed('Couple')).toMatchObject({
      hasCoApplicant: true,
      household: [
        {
          code: 9,
          text: { sv: expect.stringMatching(/både sökande och medsökande/) },
          grounds: [{ adult: 'APPLICANT' }, { adult: 'CO_APPLICANT' }],
        },
      ],
    });
  });

  it('is for the caseworker to choose where the adults’ differ: both are offered', async () => {
    facts = both;
    expect(await proposed('Couple')).toMatchObject({
      applicant: [{ code: 1 }],
      coApplicant: [{ code: 9 }],
      household: [
        { code: 1, grounds: [{ adult: 'APPLICANT' }] },
        { code: 9, grounds: [{ adult: 'CO_APPLICANT' }] },
      ],
    });
  });

  it('follows what has been chosen on the screen before what is proposed', async () => {
    facts = both;
    const chosen = { applicantReason: 8, coApplicantReason: 8 };
    expect(await proposed('Couple', chosen)).toMatchObject({
      applicant: [{ code: 1 }],
      household: [{ code: 8 }],
    });
  });

  it('waits until each adult has a reason, and offers no code that is none', async () => {
    facts = [];
    expect(await proposed('Couple', { applicantReason: 1 })).toMatchObject({ household: [] });
    expect(await proposed('Couple', { applicantReason: 77, coApplicantReason: 0 })).toMatchObject({
      household: [],
    });
  });

  it('follows what is registered', async () => {
    facts = both;
    const recorded = { householdReference: 'Couple', closedOn: '2013-03-28', expectedVersion: 0 };
    await changedClosing(plugin, 'recordClosure', { ...recorded, applicantReason: 3, coApplicantReason: 4 });
    expect(await proposed('Couple')).toMatchObject({
      closure: { version: 1 },
      household: [{ code: 3 }, { code: 4 }],
    });
  });
});

describe('proposing', () => {
  it('saves nothing, and another reason may be recorded', async () => {
    const { admin } = plugin.database.urls;
    const before = await query(admin, 'select * from avstamp.closure order by household_ref');
    const entries = await history(plugin);
    facts = [wages];
    await proposed('Single', { closedOn: '2013-03-15' });
    expect(await query(admin, 'select * from avstamp.closure order by household_ref')).toEqual(before);
    expect(await history(plugin)).toEqual(entries);
    const other = { householdReference: 'Single', closedOn: '2013-03-15', expectedVersion: 1 };
    expect(
      await changedClosing(plugin, 'recordClosure', { ...other, applicantReason: 11, householdReason: 11 }),
    ).toMatchObject({ outcome: 'SAVED', findings: [] });
  });

  it('is logged with all whom the host is asked about', async () => {
    await proposed('Couple');
    expect((await logOf(plugin)).at(-1)).toMatchObject({
      action: 'read closure proposal',
      subjects: ['household:Couple', 'person:A1', 'person:A2'],
    });
  });

  it('asks the host nothing about a household that is not among the own ones', async () => {
    const answers = await Promise.all(['North', 'West', 'Protected', 'Nobody'].map((one) => ask(one)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(asked).toEqual([]);
    expect((await logOf(plugin)).at(-1)).toMatchObject({ action: 'refused closure proposal' });
  });

  it('is done for a household with a protected adult by somebody named who says why', async () => {
    const named = { ...caseworker, subject: 'user-named' };
    await nameForProtected(plugin.database.urls.admin, named.subject);
    facts = [{ personReference: 'D1', kind: 'death', date: '2013-03-01' }];
    const { data } = await ask('Protected', { reason: 'Avslut pågår.' }, named);
    expect(data).toMatchObject({ closureProposal: { applicant: [{ code: 10 }] } });
    expect((await ask('Protected', {}, named)).errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('has nothing to say before the first code list', async () => {
    expect(await proposed('Single', { closedOn: '2013-02-28' })).toMatchObject({
      applicant: [],
      household: [],
    });
  });
});

describe('a host that gives no facts', () => {
  it('still gets the household’s reason proposed', async () => {
    const bare = await startPlugin();
    await insertClosingHouseholds(bare.database.urls.admin);
    const variables = {
      household: 'Couple',
      closedOn: '2013-03-28',
      applicantReason: 1,
      coApplicantReason: 1,
    };
    const { data } = await bare.ask(QUERY, variables, caseworker);
    expect(data).toMatchObject({
      closureProposal: { applicant: [], household: [{ code: 1 }], findings: [] },
    });
    await bare.stop();
  });
});
