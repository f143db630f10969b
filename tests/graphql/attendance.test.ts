import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { hostThatKnows } from '../support/invented-participants.js';
import { insertParticipants, mutate, submitReport } from '../support/participation.js';
import { attendance, ParticipationLog } from '../support/participation-log.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
let log: ParticipationLog;
const group = Array.from({ length: 25 }, (_, place) => `G${String(place).padStart(2, '0')}`);
beforeAll(async () => {
  plugin = await startPlugin(hostThatKnows);
  log = new ParticipationLog(plugin);
  await insertInventedHouseholds(plugin.database.urls.admin);
  await insertParticipants(
    plugin,
    ['P1', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'S1'],
    ['Arbetscentrum', 'Kursgården'],
  );
  await insertParticipants(plugin, group);
});
afterAll(() => plugin.stop());

describe('attendance that is saved', () => {
  it('makes the volume of the month: distinct days with presence, part of a day being a day', async () => {
    const saved = await log.save([
      attendance('T1', '2013-03-04', { hours: 3.5 }),
      attendance('T1', '2013-03-05'),
      attendance('T1', '2013-03-06', { status: 'ABSENT', absenceReason: 'illness' }),
      attendance('T1', '2013-04-01'),
    ]);
    expect(saved['results']).toMatchObject([
      { outcome: 'SAVED', attendance: { hours: 3.5, version: 1 } },
      { outcome: 'SAVED' },
      { outcome: 'SAVED', attendance: { status: 'ABSENT', absenceReason: 'illness' } },
      { outcome: 'SAVED' },
    ]);
    expect(saved['volumes']).toMatchObject([
      {
        month: '2013-03',
        code: 1,
        days: 2,
        derived: { days: 2, rule: 'volume-follows-attendance' },
        override: null,
      },
      { month: '2013-04', code: 1, days: 1 },
    ]);
    expect(JSON.stringify(saved['volumes'])).toContain('Del av dag räknas som en dag');
    expect(await log.registered('T1')).toEqual([
      { code: 1, other_text: '', days: 2, party: 'labour' },
      { code: 1, other_text: '', days: 1, party: 'labour' },
    ]);
  });

  it('gives X where the month has the measure but no day with presence', async () => {
    const absent = { status: 'ABSENT', absenceReason: 'not-notified' };
    const saved = await log.save([attendance('T2', '2013-03-04', absent)]);
    expect(saved['volumes']).toMatchObject([{ days: null, derived: { days: null } }]);
    expect(await log.registered('T2')).toMatchObject([{ code: 1, days: null }]);
    await log.save([attendance('T2', '2013-03-04', { expectedVersion: 1 })]);
    expect(await log.registered('T2')).toMatchObject([{ days: 1 }]);
    await log.save([attendance('T2', '2013-03-04', { status: 'WITHDRAWN', expectedVersion: 2 })]);
    expect(await log.registered('T2')).toMatchObject([{ days: null }]);
  });

  it('takes a group of 25 at a time, and tells which month was reported already', async () => {
    await submitReport(plugin, '2013-03');
    const saved = await log.save(group.map((person) => attendance(person, '2013-03-11', { code: 3 })));
    expect(saved['reportedMonths']).toEqual(['2013-03']);
    expect((saved['results'] as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(
      Array(25).fill('SAVED'),
    );
    const { edges, pageInfo } = await log.read({ day: '2013-03-11', first: 4 });
    expect(edges.map(({ node }) => node)).toMatchObject(
      group.slice(0, 4).map((personReference) => ({
        participant: { personReference },
        attendance: [{ day: '2013-03-11', code: 3, status: 'PRESENT', version: 1 }],
        volumes: [{ code: 3, days: 1, derived: { days: 1 } }],
      })),
    );
    const next = await log.read({ day: '2013-03-11', first: 100, after: pageInfo.endCursor });
    expect(next.edges).toHaveLength(25 - 4 + 7);
    expect(next.edges.map(({ node }) => node.participant.personReference)).not.toContain('S1');
  });

  it('leaves history for every entry and one line in the log, in which everybody can be found', async () => {
    const reason = 'Efterregistrering';
    await log.save([attendance('T3', '2013-03-04'), attendance('T4', '2013-03-04')], { reason });
    const { admin } = plugin.database.urls;
    expect(
      await query(
        admin,
        `select kind, party, reason, after->>'day' as day from avstamp.change where person_ref = 'T3' and kind = 'attendance'`,
      ),
    ).toEqual([{ kind: 'attendance', party: 'labour', reason, day: '2013-03-04' }]);
    expect(
      await query(
        admin,
        `select subjects, details from avstamp.audit_entry where action = 'save attendance' order by audit_id desc limit 1`,
      ),
    ).toEqual([{ subjects: ['person:T3', 'person:T4'], details: { entries: 2, saved: 2 } }]);
  });

  it('answers each entry by itself: a refused one keeps no other from being saved', async () => {
    const saved = await log.save([
      attendance('T5', '2013-03-01'),
      attendance('T5', '2013-04-03'),
      attendance('T5', '2012-12-31'),
      attendance('T5', '2013-03-02'),
      attendance('T5', '2013-03-02', { status: 'ABSENT', absenceReason: 'illness' }),
      attendance('T5', '2013-03-03', { status: 'ABSENT' }),
      attendance('T5', '2013-03-03', { code: 2, absenceReason: 'illness' }),
      attendance('T5', '2013-03-04', { hours: 24.5 }),
      attendance('T5', '2013-03-04', { code: 0 }),
      attendance('T5', '2013-03-04', { code: 99_999 }),
      attendance('T5', '2013-03-04', { code: 8 }),
      attendance('T5', '2013-03-04', { code: 8, otherText: 'å'.repeat(201) }),
      attendance('T404', '2013-03-04'),
      attendance('S1', '2013-03-04'),
    ]);
    const told = (saved['results'] as { outcome: string; findings: { rule: string }[] }[]).map(
      ({ outcome, findings }) => [outcome, ...findings.map(({ rule }) => rule)],
    );
    expect(told).toEqual([
      ['SAVED'],
      ['REFUSED', 'attendance-day-has-come'],
      ['REFUSED', 'attendance-within-participation', 'measure-month-has-code-list'],
      ['REFUSED', 'attendance-once-per-day'],
      ['REFUSED', 'attendance-once-per-day'],
      ['REFUSED', 'absence-has-reason'],
      ['REFUSED', 'only-absence-has-reason'],
      ['REFUSED', 'attendance-hours-fit-the-day'],
      ['REFUSED', 'attendance-is-of-a-measure'],
      ['REFUSED', 'measure-code-in-list'],
      ['REFUSED', 'other-measure-has-text'],
      ['REFUSED', 'other-measure-text-length'],
      ['REFUSED', 'attendance-within-participation'],
      ['REFUSED', 'attendance-within-participation'],
    ]);
    expect(await log.registered('T5')).toMatchObject([{ days: 1 }]);
  });

  it('conflicts with what somebody has recorded meanwhile, is unchanged where all is so already', async () => {
    await log.save([attendance('T6', '2013-03-04', { hours: 2 })]);
    const again = await log.save([
      attendance('T6', '2013-03-04', { status: 'ABSENT', absenceReason: 'illness' }),
      attendance('T6', '2013-03-05', { status: 'WITHDRAWN' }),
    ]);
    expect(again['results']).toMatchObject([
      { outcome: 'CONFLICT', attendance: { status: 'PRESENT', hours: 2, version: 1 } },
      { outcome: 'UNCHANGED', attendance: null },
    ]);
    expect(
      (await log.save([attendance('T6', '2013-03-04', { hours: 2, expectedVersion: 1 })]))['results'],
    ).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });

  it('is saved once, however often the request comes', async () => {
    const idempotencyKey = randomUUID();
    const first = await log.save([attendance('T6', '2013-03-18')], { idempotencyKey });
    expect((await log.save([attendance('T6', '2013-03-18')], { idempotencyKey })).answer.text).toBe(
      first.answer.text,
    );
    const other = await log.save([attendance('T6', '2013-03-19')], { idempotencyKey });
    expect(other.answer.errors[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('is refused as a whole where there are more than 200 entries', async () => {
    const days = Array.from({ length: 201 }, () => attendance('T6', '2013-03-20'));
    expect(await log.save(days)).toMatchObject({
      results: [],
      findings: [{ rule: 'attendance-batch-within-limit' }],
    });
  });

  it('is refused with its volume: in a closed month, and beside “no measure”', async () => {
    const { admin } = plugin.database.urls;
    await query(
      admin,
      `insert into avstamp.closed_month (municipality_code, month, closed, reason) values ('0180', '2013-03-01', true, 'Lämnad')`,
    );
    const saved = await log.save([attendance('T6', '2013-03-21'), attendance('T6', '2013-04-02')]);
    await query(admin, 'delete from avstamp.closed_month');
    expect(saved['results']).toMatchObject([
      { outcome: 'REFUSED', attendance: null, findings: [{ rule: 'registration-month-is-open' }] },
      { outcome: 'SAVED' },
    ]);
    expect(
      await query(admin, `select from avstamp.attendance where person_ref = 'T6' and day = '2013-03-21'`),
    ).toEqual([]);
    const none = {
      personReference: 'G01',
      unit: 'Arbetscentrum',
      month: '2013-04',
      code: 0,
      expectedVersion: 0,
    };
    await mutate(plugin, 'registerMeasure', 'outcome', none);
    expect((await log.save([attendance('G01', '2013-04-01')]))['results']).toMatchObject([
      { outcome: 'REFUSED', findings: [{ rule: 'no-measure-excludes-measures' }] },
    ]);
  });

  it('is not even looked at with 31 February', async () => {
    const { answer } = await log.save([attendance('T6', '2013-02-31')]);
    expect([answer.status < 500, answer.errors.length]).toEqual([true, 1]);
  });

  it('loses nothing when many save at once', async () => {
    const days = Array.from({ length: 20 }, (_, place) => `2013-03-${String(place + 1).padStart(2, '0')}`);
    const answers = await Promise.all(days.map((day) => log.save([attendance('G02', day, { code: 7 })])));
    expect(answers.map(({ answer }) => answer.errors)).toEqual(days.map(() => []));
    expect(await log.registered('G02')).toContainEqual({
      code: 7,
      other_text: '',
      days: 20,
      party: 'labour',
    });
  });
});
