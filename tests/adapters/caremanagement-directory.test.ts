import {
  closureFactsOf,
  householdDirectoryOf,
  type KeptReadings,
  type PersonFacts,
} from '@avstamp/host-caremanagement';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inventedErrand, party } from '../support/caremanagement/invented-errand.js';
import { allOf, readingsOf, settingsFor } from '../support/caremanagement/read-stub.js';
import { problem } from '../support/caremanagement/stub-answers.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

/** Sundsvall's own register of persons, as an integrator would join it. */
const register: PersonFacts = {
  factsOf: async (partyIds) =>
    new Map(
      partyIds
        .filter((partyId) => partyId === party(1))
        .map((partyId) => [partyId, { birthDate: '1990-01-01', sex: 'F', protected: false }]),
    ),
};

let stub: StubCaremanagement;
let plugin: RunningPlugin;
let readings: KeptReadings;
beforeAll(async () => {
  stub = await startStubCaremanagement();
  const otherwise = {
    settings: { readingLastsMinutes: 0 },
    limits: { attempts: 2 },
    now: '2026-09-01T08:00:00Z',
  };
  const confirmations = {
    confirmedIn: async () => [
      { householdReference: `applicant:${party(3)}`, closedOn: '2026-08-03', confirmedBy: 'pahittad01' },
    ],
  };
  readings = readingsOf(stub, { ...otherwise, confirmations });
  plugin = await startPlugin(
    {
      householdDirectory: householdDirectoryOf(settingsFor(stub, otherwise), readings, register),
      closureFacts: closureFactsOf(readings),
      clock: { now: () => new Date('2026-09-01T08:00:00Z') },
    },
    { withJobs: true },
  );
});
beforeEach(() => {
  stub.trouble = () => undefined;
});
afterAll(async () => {
  await plugin.stop();
  await stub.stop();
});

const takeOver = (month: string): Promise<unknown> => plugin.runJob('avstamp-take-over', { month });
const rows = (text: string) => query<Record<string, unknown>>(plugin.database.urls.admin, text);
const MONTHS = `select household_ref, to_char(month, 'YYYY-MM') as month, co_applicant_ref, children
  from avstamp.assistance_month order by 1, 2`;

it('what the case system says of a month is taken over by the module’s own job, and nothing of other months', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-04', applicant: 1, coApplicant: 2, children: 1 }),
    inventedErrand({ month: '2026-04', applicant: 3 }),
    inventedErrand({ month: '2026-05', applicant: 1, coApplicant: 2, children: 1 }),
  );
  await takeOver('2026-04');
  expect(await rows(MONTHS)).toEqual([
    { household_ref: `applicant:${party(1)}`, month: '2026-04', co_applicant_ref: party(2), children: 1 },
    { household_ref: `applicant:${party(3)}`, month: '2026-04', co_applicant_ref: null, children: 0 },
  ]);
  expect(await rows('select person_ref, birth_date::text, protected from avstamp.person order by 1')).toEqual(
    [
      { person_ref: party(1), birth_date: '1990-01-01', protected: false },
      { person_ref: party(2), birth_date: null, protected: true },
      { person_ref: party(3), birth_date: null, protected: true },
    ],
  );
  expect(await rows('select from avstamp.refused_row')).toEqual([]);
});

it('the closing that somebody confirmed is taken over in its month; those that wait are not', async () => {
  expect((await readings.readingOf('2281')).proposals).toHaveLength(1);
  await takeOver('2026-08');
  await takeOver('2026-08');
  expect(await rows('select household_ref, closed_on::text from avstamp.closure')).toEqual([
    { household_ref: `applicant:${party(3)}`, closed_on: '2026-08-03' },
  ]);
});

it('while the case system fails, nothing of it is taken over, and the job says so', async () => {
  const before = await rows(MONTHS);
  stub.trouble = ({ template }) =>
    template.endsWith('/stakeholders') ? { answer: problem(500) } : undefined;
  await expect(takeOver('2026-05')).rejects.toThrow(/households and assistance/);
  expect(await rows(MONTHS)).toEqual(before);
});

it('a reading that takes long gives signs of life before its first page', async () => {
  stub.trouble = ({ template }) => (template.endsWith('/errand-types') ? { delay: 6000 } : undefined);
  const own = readingsOf(stub);
  const directory = householdDirectoryOf(settingsFor(stub), own);
  const [first, ...pages] = await allOf(directory.pages({ municipalityCode: '2281', month: '2026-04' }));
  expect(first).toEqual({});
  expect(pages.flatMap(({ assistance = [] }) => assistance)).toHaveLength(2);
});
