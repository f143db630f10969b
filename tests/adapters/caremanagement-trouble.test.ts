import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CaremanagementFailure, householdDirectoryOf, IncompleteReading } from '@avstamp/host-caremanagement';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedErrand, MUNICIPALITY } from '../support/caremanagement/invented-errand.js';
import { allOf, readingsOf, readStub, rulesOf, settingsFor } from '../support/caremanagement/read-stub.js';
import { problem } from '../support/caremanagement/stub-answers.js';
import {
  type StubCaremanagement,
  type StubQuestion,
  startStubCaremanagement,
  type Trouble,
} from '../support/caremanagement/stub-caremanagement.js';

let stub: StubCaremanagement;
beforeEach(async () => {
  stub = await startStubCaremanagement();
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1 }),
    inventedErrand({ month: '2026-06', applicant: 2 }),
  );
});
afterEach(() => stub.stop());

/** Trouble for the first questions of each kind. */
const atFirst = (times: number, trouble: Trouble): ((question: StubQuestion) => Trouble | undefined) => {
  const asked = new Map<string, number>();
  return ({ url }) => {
    const before = asked.get(url.pathname) ?? 0;
    asked.set(url.pathname, before + 1);
    return before < times ? trouble : undefined;
  };
};

const isAboutFirst = ({ url }: StubQuestion): boolean => url.pathname.includes(stub.errands[0]?.id ?? '');

describe('trouble that passes', () => {
  it.each<[string, Trouble]>([
    ['an error of the case system', { answer: problem(500) }],
    ['an error of what lies behind it', { answer: problem(502) }],
    ['that it is down', { answer: problem(503) }],
    ['that it is asked too much', { answer: problem(429), headers: { 'Retry-After': '0' } }],
    ['a broken connection', { breaks: true }],
    ['an answer that does not come', { delay: 5000 }],
  ])('is waited out: %s', async (_, trouble) => {
    stub.trouble = atFirst(2, trouble);
    const reading = await readStub(stub, { limits: { timeoutMilliseconds: 700 } });
    expect(reading).toMatchObject({ complete: true, counts: { errands: 2, unreadable: 0 } });
    expect(reading.months).toHaveLength(2);
  });

  it('is waited out for as long as the case system asks, and longer with each try where it does not', async () => {
    stub.trouble = atFirst(1, { answer: problem(429), headers: { 'Retry-After': '3' } });
    const pauses: number[] = [];
    const pause = async (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds);
    };
    const limits = { firstPauseMilliseconds: 100, longestPauseMilliseconds: 60_000 };
    await readStub(stub, { limits, surroundings: { pause } });
    expect(new Set(pauses)).toEqual(new Set([3000]));
    stub.trouble = atFirst(3, { answer: problem(503) });
    pauses.length = 0;
    await readStub(stub, { limits, surroundings: { pause, chance: () => 0 } });
    expect(pauses.slice(0, 3)).toEqual([50, 100, 200]);
  });
});

describe('trouble that stays', () => {
  it.each<[CaremanagementFailure['kind'], Trouble]>([
    ['failing', { answer: problem(500) }],
    ['overloaded', { answer: problem(429) }],
    ['unreachable', { breaks: true }],
    ['slow', { delay: 5000 }],
    ['refused', { answer: problem(401) }],
    ['notFound', { answer: problem(404) }],
    ['notAsDescribed', { answer: problem(400) }],
    ['notAsDescribed', { body: '<html>Påhittad Efternamnsson</html>' }],
    ['notAsDescribed', { body: `{"displayName":"${'x'.repeat(20_000)}"}` }],
    [
      'notAsDescribed',
      { answer: { status: 302, body: {} }, headers: { Location: 'https://elsewhere.example/' } },
    ],
  ])('ends the reading, and says how in both languages and about nobody: %s', async (kind, trouble) => {
    stub.trouble = () => trouble;
    const failure = await readStub(stub, {
      limits: { timeoutMilliseconds: 400, attempts: 2, answerBytes: 10_000 },
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CaremanagementFailure);
    expect(failure).toMatchObject({
      kind,
      text: { sv: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
    });
    expect(`${failure}${JSON.stringify(failure)}`).not.toMatch(/Efternamn|127\.0\.0\.1|5ca1ab1e/);
  });

  it('with one errand holds back everything, and says which errand it is', async () => {
    stub.trouble = (question) => (isAboutFirst(question) ? { answer: problem(500) } : undefined);
    const readings = readingsOf(stub, { limits: { attempts: 2 } });
    const reading = await readings.readingOf(MUNICIPALITY);
    expect(reading).toMatchObject({
      complete: false,
      counts: { errands: 1, unreadable: 1 },
      proposals: [],
      closings: [],
    });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ rule: 'caremanagement-errand-unreadable', errandId: stub.errands[0]?.id }),
    );
    const pages = householdDirectoryOf(settingsFor(stub), readings).pages({
      municipalityCode: MUNICIPALITY,
      month: '2026-06',
    });
    await expect(allOf(pages)).rejects.toBeInstanceOf(IncompleteReading);
  });

  it('with one errand is left behind once somebody has decided to leave that errand out', async () => {
    stub.trouble = (question) => (isAboutFirst(question) ? { answer: problem(500) } : undefined);
    const reading = await readStub(stub, { settings: { leftOutErrands: [stub.errands[0]?.id ?? ''] } });
    expect(reading).toMatchObject({ complete: true });
    expect(rulesOf(reading)).toContain('errand-left-out');
  });

  it('with nearly every errand is the case system’s, and not asked about errand by errand', async () => {
    stub.errands.push(
      ...Array.from({ length: 60 }, (_, index) => inventedErrand({ month: '2026-06', applicant: index + 3 })),
    );
    stub.trouble = ({ template }) => (template.endsWith('{errandId}') ? { answer: problem(500) } : undefined);
    await expect(readStub(stub, { limits: { attempts: 1 } })).rejects.toMatchObject({ kind: 'failing' });
    expect(stub.questions.length).toBeLessThan(40);
  });
});

it('an errand that is removed between list and reading is told, and nothing fails', async () => {
  stub.trouble = (question) => (isAboutFirst(question) ? { answer: problem(404) } : undefined);
  const reading = await readStub(stub);
  expect(reading).toMatchObject({ complete: true });
  expect(rulesOf(reading)).toContain('errand-gone');
  expect(reading.months).toHaveLength(1);
});

it('an errand whose answer is not as described is held back without being repeated', async () => {
  stub.trouble = (question) =>
    isAboutFirst(question) && question.template.endsWith('{errandId}')
      ? { answer: { status: 200, body: { ...stub.errands[0], data: { periodMonth: 'Efternamnsson' } } } }
      : undefined;
  const reading = await readStub(stub);
  expect(rulesOf(reading)).toEqual(['errand-unreadable notAsDescribed']);
  expect(JSON.stringify(reading)).not.toContain('Efternamnsson');
});

it('no more questions are under way at once than the settings allow', async () => {
  stub.errands.push(
    ...Array.from({ length: 40 }, (_, index) => inventedErrand({ month: '2026-06', applicant: index + 3 })),
  );
  stub.trouble = () => ({ delay: 5 });
  const reading = await readStub(stub, { limits: { errandsAtOnce: 3, pageSize: 10 } });
  expect(reading.months).toHaveLength(42);
  // The list's next page is asked for while the last errands of the page before are read.
  expect(stub.mostAtOnce()).toBeLessThanOrEqual(4);
  expect(stub.mostAtOnce()).toBeGreaterThanOrEqual(2);
});

it('several questions are served by one reading until it is old', async () => {
  let now = Date.parse('2026-07-15T08:00:00Z');
  const readings = readingsOf(stub, { surroundings: { clock: { now: () => new Date(now) } } });
  const directory = householdDirectoryOf(settingsFor(stub), readings);
  const ask = () => allOf(directory.pages({ municipalityCode: MUNICIPALITY, month: '2026-06' }));
  await Promise.all([ask(), ask()]);
  const asked = stub.questions.length;
  now += 14 * 60_000;
  await ask();
  expect(stub.questions).toHaveLength(asked);
  now += 2 * 60_000;
  await ask();
  expect(stub.questions).toHaveLength(asked * 2);
});

it('a case system that is not there is told as one that cannot be reached', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const settings = { baseUrl: `http://127.0.0.1:${port}` };
  await expect(readStub(stub, { settings, limits: { attempts: 2 } })).rejects.toMatchObject({
    kind: 'unreachable',
  });
});
