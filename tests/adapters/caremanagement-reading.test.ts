import { closureFactsOf } from '@avstamp/host-caremanagement';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedErrand, MUNICIPALITY, party } from '../support/caremanagement/invented-errand.js';
import { meaningsOfExample, readingsOf, readStub, rulesOf } from '../support/caremanagement/read-stub.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';

let stub: StubCaremanagement;
beforeEach(async () => {
  stub = await startStubCaremanagement();
});
afterEach(() => stub.stop());

test('granted applications become months of assistance, with adults by party id and children counted', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2, children: 3 }),
    inventedErrand({ month: '2026-07', applicant: 1, coApplicant: 2, children: 3 }),
    inventedErrand({ month: '2026-07', applicant: 4 }),
  );
  const reading = await readStub(stub);
  expect(rulesOf(reading)).toEqual([]);
  const couple = {
    householdReference: `applicant:${party(1)}`,
    applicantReference: party(1),
    coApplicantReference: party(2),
    children: 3,
  };
  expect(reading.months).toEqual([
    { ...couple, month: '2026-06' },
    { ...couple, month: '2026-07' },
    {
      householdReference: `applicant:${party(4)}`,
      month: '2026-07',
      applicantReference: party(4),
      children: 0,
    },
  ]);
  expect(reading.households).toEqual([
    { householdReference: `applicant:${party(1)}`, unit: 'Försörjningsstöd' },
    { householdReference: `applicant:${party(4)}`, unit: 'Försörjningsstöd' },
  ]);
  expect(reading).toMatchObject({ complete: true, counts: { errands: 3, unreadable: 0 } });
});

test('the decision tells whether there was assistance, not that the errand is closed', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, decision: 'refused', status: 'CLOSED' }),
    inventedErrand({ month: '2026-06', applicant: 2, decision: 'none', status: 'ONGOING' }),
    inventedErrand({ month: '2026-06', applicant: 3, decision: 'none', status: 'WITHDRAWN' }),
    inventedErrand({ month: '2026-06', applicant: 4, decision: 'granted', status: 'ONGOING' }),
  );
  const { months, findings } = await readStub(stub);
  expect(months.map(({ applicantReference }) => applicantReference)).toEqual([party(4)]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the decision recorded last holds, and a recommendation decides nothing', async () => {
  const changed = inventedErrand({ month: '2026-06', applicant: 1, decision: 'refused' });
  changed.decisions.push({
    decisionType: 'PAYMENT',
    value: 'APPROVED',
    amount: 5000,
    created: '2026-06-25T10:00:00+02:00',
  });
  const recommended = inventedErrand({ month: '2026-06', applicant: 2, decision: 'none', status: 'NEW' });
  stub.errands.push(changed, recommended);
  const { months } = await readStub(stub);
  expect(months.map(({ applicantReference }) => applicantReference)).toEqual([party(1)]);
});

test('what is added to a month belongs to that month, and is no second application', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1 }),
    inventedErrand({ month: '2026-06', applicant: 1, applicationType: 'SUPPLEMENTARY' }),
    inventedErrand({ month: '2026-07', applicant: 1, applicationType: 'SUPPLEMENTARY' }),
  );
  const reading = await readStub(stub);
  expect(reading.months.map(({ month }) => month)).toEqual(['2026-06', '2026-07']);
  expect(rulesOf(reading)).toEqual([]);
});

test('where the application tells no month, the month of a decision for one month is taken', async () => {
  const data = { periodYear: null, periodMonth: null };
  stub.errands.push(inventedErrand({ month: '2026-06', applicant: 1, data }));
  expect((await readStub(stub)).months).toMatchObject([{ month: '2026-06' }]);
});

test('meanings of codes hold from their month on', async () => {
  const renamed = inventedErrand({ month: '2026-07', applicant: 1 });
  const decisions = renamed.decisions.map((each) => ({
    ...each,
    value: each['value'] === 'APPROVED' ? 'JA' : '6100',
  }));
  const early = inventedErrand({ month: '2026-06', applicant: 2 });
  stub.errands.push({ ...renamed, decisions }, { ...early, decisions });
  const meanings = meaningsOfExample();
  const later = { ...meanings, validFrom: '2026-07', decisions: { JA: { outcome: 'granted' as const } } };
  const reading = await readStub(stub, { settings: { meanings: [meanings, later] } });
  expect(reading.months).toMatchObject([{ applicantReference: party(1), month: '2026-07' }]);
  expect(rulesOf(reading)).toContain('decision-value-unknown JA');
});

test('the same adults are one household whoever applies, where the settings say so', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2 }),
    inventedErrand({ month: '2026-07', applicant: 2, coApplicant: 1 }),
  );
  const byAdults = await readStub(stub, { settings: { householdOf: 'adults' } });
  expect(new Set(byAdults.months.map(({ householdReference }) => householdReference)).size).toBe(1);
  expect(byAdults.months[0]?.householdReference).toHaveLength(50);
  expect(rulesOf(byAdults)).toEqual([]);
  expect(rulesOf(await readStub(stub))).toEqual(['couple-changed-places']);
});

test('a new income and a decision’s own reason become facts of why assistance ended', async () => {
  const salary = [
    { incomeType: 'SALARY', amount: 12345, incomeDate: '2026-07-25', recipient: 'CO_APPLICANT' },
  ];
  const moved = inventedErrand({ month: '2026-07', applicant: 3, decision: 'refused' });
  const decisions = moved.decisions.map((each) => ({
    ...each,
    value: each['value'] === 'REJECTED' ? 'FLYTT' : '0',
  }));
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2 }),
    inventedErrand({ month: '2026-07', applicant: 1, coApplicant: 2, decision: 'refused', incomes: salary }),
    inventedErrand({
      month: '2026-07',
      applicant: 5,
      incomes: salary.map((each) => ({ ...each, recipient: 'APPLICANT' })),
    }),
    { ...moved, decisions },
  );
  const meanings = meaningsOfExample();
  const withReason = { FLYTT: { outcome: 'refused' as const, fact: { kind: 'moved' as const } } };
  const meaningsWithReason = { ...meanings, decisions: { ...meanings.decisions, ...withReason } };
  const readings = readingsOf(stub, { settings: { meanings: [meaningsWithReason] } });
  const facts = await closureFactsOf(readings).factsOf({
    municipalityCode: MUNICIPALITY,
    personReferences: [party(2), party(3), party(5)],
    from: '2026-07-01',
    to: '2026-07-31',
  });
  expect(facts).toEqual([
    { personReference: party(2), kind: 'workIncome', date: '2026-07-25' },
    { personReference: party(3), kind: 'moved', date: '2026-07-20' },
  ]);
});

test('each question names the account, and no name, account or text of an errand gets further than the answer', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2, children: 1 }),
    inventedErrand({ month: '2026-13', applicant: 3, data: { periodMonth: 13 } }),
  );
  const headers = async () => ({ Authorization: 'Bearer invented-token', 'x-sent-by': 'somebody else' });
  const readings = readingsOf(stub, { surroundings: { headers } });
  const reading = await readings.readingOf(MUNICIPALITY);
  expect(new Set(stub.questions.map(({ sentBy }) => sentBy))).toEqual(
    new Set(['svc-avstamp; type=adAccount']),
  );
  expect(new Set(stub.questions.map(({ method, authorization }) => `${method} ${authorization}`))).toEqual(
    new Set(['GET Bearer invented-token']),
  );
  const told = JSON.stringify([
    reading,
    [...reading.facts],
    readings.log,
    stub.questions.map(({ url }) => url.href),
  ]);
  expect(told).not.toMatch(/Efternamn|Påhittad|pahittad|000000000"|invented-token|Bageriet/);
  expect(readings.log.join()).not.toMatch(/5ca1ab1e|e44a4d00|127\.0\.0\.1/);
});
