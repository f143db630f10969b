import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { hostThatKnows, officer, provider } from '../support/invented-participants.js';
import {
  answerOf,
  insertParticipants,
  mutate,
  readMeasures,
  submitReport,
} from '../support/participation.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const FIELDS = `outcome cell { month code version measures { code otherText days provider } }
  findings { rule severity } reportedMonths`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin(hostThatKnows);
  await insertInventedHouseholds(plugin.database.urls.admin);
  // P1 has assistance and measures of social services; T1 has nothing at all.
  await insertParticipants(plugin, ['P1', 'T1', 'T2', 'T3', 'T4', 'S1'], ['Arbetscentrum', 'Kursgården']);
  await submitReport(plugin, '2013-03');
});
afterAll(() => plugin.stop());

const measure = (person: string, change: object = {}) => ({
  personReference: person,
  unit: 'Arbetscentrum',
  month: '2013-03',
  code: 2,
  days: 5,
  expectedVersion: 0,
  ...change,
});
const register = (person: string, change: object = {}, identity = officer) =>
  mutate(plugin, 'registerMeasure', FIELDS, measure(person, change), identity);
const change = (person: string, changes: object, identity = officer) =>
  mutate(plugin, 'changeMeasure', FIELDS, measure(person, changes), identity);
const withdraw = (person: string, changes: object = {}) => {
  const { days: _, ...input } = measure(person, { reason: 'Fel person', expectedVersion: 1, ...changes });
  return mutate(plugin, 'withdrawMeasure', FIELDS, input);
};
const read = (person: string, identity = officer, from = '2013-03', to = from, reason?: string) =>
  readMeasures(plugin, person, identity, { from, to, ...(reason === undefined ? {} : { reason }) });

describe('a measure of a participant', () => {
  it('is registered, changed and withdrawn with a reason, and its history can be found', async () => {
    expect(await register('T2', { provider: 'OWN' })).toMatchObject({
      outcome: 'SAVED',
      cell: { month: '2013-03', code: 2, version: 1, measures: [{ days: 5, provider: 'OWN' }] },
      reportedMonths: ['2013-03'],
    });
    expect(await register('T2', { expectedVersion: 1 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'measure-to-register-is-new' }],
    });
    expect(await change('T2', { days: 7, expectedVersion: 1 })).toMatchObject({
      outcome: 'SAVED',
      cell: { version: 2, measures: [{ days: 7 }] },
    });
    expect(await withdraw('T2', { expectedVersion: 2 })).toMatchObject({
      outcome: 'SAVED',
      cell: { version: 3, measures: [] },
    });
    expect(await withdraw('T2', { expectedVersion: 3 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'measure-to-change-is-registered' }],
    });
    const { data } = await read('T2');
    expect(data?.['personMeasures']).toEqual({
      personReference: 'T2',
      months: [
        {
          month: '2013-03',
          cells: [
            {
              party: { kind: 'LABOUR', unit: null },
              code: 2,
              version: 3,
              measures: [],
              lastChange: { actor: officer.subject, reason: 'Fel person' },
            },
          ],
        },
      ],
    });
    const history = await query(
      plugin.database.urls.admin,
      `select party, reason, after->'version' as version from avstamp.change where person_ref = 'T2' order by change_id`,
    );
    expect(history).toEqual([
      { party: 'labour', reason: '', version: 1 },
      { party: 'labour', reason: '', version: 2 },
      { party: 'labour', reason: 'Fel person', version: 3 },
    ]);
  });

  it('may lie long back, and says nothing of a report that has not been submitted', async () => {
    expect(await register('T3', { month: '2013-04' })).toMatchObject({
      outcome: 'SAVED',
      reportedMonths: [],
    });
    expect(await register('T3')).toMatchObject({ outcome: 'SAVED', reportedMonths: ['2013-03'] });
  });

  it('may be one of several other measures, each with its own text', async () => {
    await register('T3', { code: 8, otherText: 'Validering', days: null });
    expect(
      await register('T3', { code: 8, otherText: 'Hälsoskola', days: 3, expectedVersion: 1 }),
    ).toMatchObject({
      outcome: 'SAVED',
      cell: {
        measures: [
          { otherText: 'Hälsoskola', days: 3 },
          { otherText: 'Validering', days: null },
        ],
      },
    });
    const renamed = {
      code: 8,
      otherText: 'Hälsoskola',
      newOtherText: 'Friskvård',
      days: 3,
      expectedVersion: 2,
    };
    expect(await change('T3', renamed)).toMatchObject({
      cell: { measures: [{ otherText: 'Friskvård' }, { otherText: 'Validering' }] },
    });
  });

  it('conflicts with what somebody has changed meanwhile, and the answer holds that', async () => {
    await register('T3', { code: 4 });
    expect(await change('T3', { code: 4, days: 9, expectedVersion: 0 })).toMatchObject({
      outcome: 'CONFLICT',
      cell: { version: 1, measures: [{ days: 5 }] },
      findings: [],
    });
  });

  it('is registered once, however often the request comes', async () => {
    const input = { ...measure('T3', { code: 5 }), idempotencyKey: randomUUID() };
    const first = await mutate(plugin, 'registerMeasure', FIELDS, input);
    const again = await mutate(plugin, 'registerMeasure', FIELDS, input);
    expect(again.answer.text).toBe(first.answer.text);
    const other = await mutate(plugin, 'registerMeasure', FIELDS, { ...input, days: 6 });
    expect(other.answer.errors[0]?.extensions['code']).toBe('CONFLICT');
  });

  it.each([
    ['31 days in April', { month: '2013-04', days: 31 }, 'measure-days-within-month'],
    ['code 0 beside a measure', { code: 0, days: null }, 'no-measure-excludes-measures'],
    ['an unknown code', { code: 9 }, 'measure-code-in-list'],
    ['a number beyond all codes', { code: 2_000_000_000 }, 'measure-code-in-list'],
    ['a text of 201 characters', { code: 8, otherText: 'å'.repeat(201) }, 'other-measure-text-length'],
    [
      'an identity number in the text',
      { code: 8, otherText: 'Kurs 199001012385' },
      'other-measure-text-names-nobody',
    ],
    ['a month that has not begun', { month: '2013-05' }, 'registration-month-has-begun'],
    ['a month before the first code list', { month: '1999-01' }, 'measure-month-has-code-list'],
  ])('is refused with %s', async (_, changes, rule) => {
    await register('T4', { code: 1 });
    const { outcome, findings, answer } = await register('T4', changes);
    expect([answer.status, outcome]).toEqual([200, 'REFUSED']);
    expect(findings).toContainEqual({ rule, severity: 'ERROR' });
    expect(answer.text).not.toContain('199001012385');
  });

  it.each([
    ['NUL', { otherText: 'a\u0000' }],
    ['a turned reading direction', { otherText: 'a\u202eb' }],
    ['half a character', { otherText: 'a\ud800' }],
    ['month 13', { month: '2013-13' }],
  ])('is not even looked at with %s', async (_, changes) => {
    const { answer } = await register('T4', { code: 8, ...changes });
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors).not.toEqual([]);
  });

  it('is looked at again where the person does not take part in the month', async () => {
    expect(await register('T4', { month: '2012-12' })).toMatchObject({ outcome: 'REFUSED' });
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on)
        values ('0180', 'Arbetscentrum', 'T9', false, '2013-04-01')`,
    );
    expect(await register('T9')).toMatchObject({
      outcome: 'SAVED',
      findings: [{ rule: 'measure-within-participation', severity: 'WARNING' }],
    });
  });
});

describe('whoever works with a person', () => {
  it.each([
    ['an officer', officer, 'Arbetscentrum'],
    ['a provider', provider, 'Kursgården'],
  ])('%s gets the same bytes whether or not the person has assistance', async (_, identity, unit) => {
    const steps = async (person: string): Promise<string> => {
      const answers = [
        await register(person, { unit, code: 3 }, identity),
        await register(person, { unit, code: 1, days: 10 }, identity),
        await change(person, { unit, code: 3, days: 31, expectedVersion: 1 }, identity),
        await change(person, { unit, code: 3, days: 1, expectedVersion: 0 }, identity),
        await register(person, { unit, code: 0, days: null, month: '2013-04' }, identity),
      ];
      const seen = await read(person, identity, '2013-03', '2013-04');
      return [...answers.map(({ answer }) => answer.text), seen.text].join('\n').replaceAll(person, '•');
    };
    expect(await steps('P1')).toBe(await steps('T1'));
  });

  it('as a provider sees own statements, and as an officer those of providers too', async () => {
    const parties = async (identity: typeof officer) => {
      type Shown = { months: { cells: { party: object }[] }[] };
      const { months } = answerOf<Shown>(await read('P1', identity), 'personMeasures');
      return months.flatMap(({ cells }) => cells.map(({ party }) => party));
    };
    expect(new Set((await parties(provider)).map((party) => JSON.stringify(party)))).toEqual(
      new Set([JSON.stringify({ kind: 'PROVIDER', unit: 'Kursgården' })]),
    );
    const seen = await parties(officer);
    expect(seen).toContainEqual({ kind: 'LABOUR', unit: null });
    expect(seen).toContainEqual({ kind: 'PROVIDER', unit: 'Kursgården' });
    expect(seen).not.toContainEqual({ kind: 'SOCIAL', unit: null });
  });

  it('gets one answer about everybody else, and about protected persons', async () => {
    const texts = await Promise.all([
      ...['P3', 'T404', 'S1'].map(async (person) => (await read(person)).text),
      read('T1', { ...officer, units: ['Annan enhet'] }).then(({ text }) => text),
      read('T1', { ...officer, municipalityCode: '1480' }).then(({ text }) => text),
    ]);
    expect(new Set(texts).size).toBe(1);
    const refused = await Promise.all([
      register('P3'),
      register('S1', { reason: 'Placering' }),
      register('T1', { unit: 'Annan enhet' }),
      register('T1', { unit: 'Kursgården' }),
    ]);
    expect(new Set(refused.map(({ answer }) => answer.text)).size).toBe(1);
    expect(refused[0]?.answer.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('opens a protected person when named, with a reason that stands in the log', async () => {
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.protected_person_access (municipality_code, person_ref, subject) values ('0180', 'S1', $1)`,
      [officer.subject],
    );
    expect((await read('S1')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await read('S1', officer, '2013-03', '2013-03', 'Uppföljning')).errors).toEqual([]);
    expect(await register('S1', { reason: 'Uppföljning' })).toMatchObject({ outcome: 'SAVED' });
    const { admin } = plugin.database.urls;
    await query(admin, `update avstamp.participant set protected = true where person_ref = 'S1'`);
    const history = (reason: string) =>
      plugin.ask(
        `{ personHistory(personReference: "S1"${reason}) { edges { node { kind } } } }`,
        {},
        officer,
      );
    expect((await history('')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await history(', protectedReason: "Uppföljning"')).errors).toEqual([]);
    const log = await query(
      plugin.database.urls.admin,
      `select action, reason from avstamp.audit_entry where subject = 'person:S1' order by audit_id desc limit 2 offset 2`,
    );
    expect(log).toEqual([
      { action: 'register measure', reason: 'Uppföljning' },
      { action: 'read person measures', reason: 'Uppföljning' },
    ]);
  });

  it('reads at most 36 months at a time', async () => {
    const { errors } = await read('T1', officer, '2010-01', '2013-01');
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await read('T1', officer, '2013-03', '2013-02')).errors).toHaveLength(1);
  });
});
