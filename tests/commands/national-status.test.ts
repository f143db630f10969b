import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MunicipalityStatus, ReportingStatus } from '../../server/national/index.js';
import { NIL_TALLY } from '../support/national-tallies.js';
import { query } from '../support/query.js';
import { closuresOf, commentsOf, measuresOf } from '../support/received-files.js';
import { ReceivingPlace } from '../support/receiving-place.js';
import { withCell } from '../support/report-file-draft.js';

let place: ReceivingPlace;
beforeAll(async () => {
  place = await ReceivingPlace.open();
  // Upplands Väsby: all in time, and a correction after the last day. Vallentuna: closures late, measures refused.
  await place.receiveFiles('2013-04-18', {
    'insatser-0114-2013-03.csv': measuresOf('0114'),
    'avslut-0114-2013-03.csv': closuresOf('0114'),
    'synpunkter-0114-2013-03.csv': commentsOf('Upplands Väsby'),
  });
  await place.receiveFiles('2013-04-30', {
    'insatser-0114-2013-03.csv': withCell(measuresOf('0114'), 3, 5, '9'),
  });
  await place.receiveFiles('2013-04-25', { 'avslut-0115-2013-03.csv': closuresOf('0115') });
  await place.receiveFiles('2013-04-25', {
    'insatser-0115-2013-03.csv': withCell(measuresOf('0115'), 3, 5, '32'),
  });
  await place.receiveFiles('2013-04-26', {
    'insatser-0115-2013-03.csv': withCell(measuresOf('0115'), 3, 5, '33'),
  });
  await place.receiveFiles('2013-04-25', { 'rapport.csv': [['namn']] });
  // Own: Stockholm a draft, Malmö submitted in time.
  await query(
    place.setting.database.urls.admin,
    `insert into avstamp.report values
       ('0180', '2013-03-01', 'socialstyrelsen-2013', 1, 'compiled', '2013-04-10T08:00:00Z', '[]', $1, '{}'),
       ('1280', '2013-03-01', 'socialstyrelsen-2013', 1, 'submitted', '2013-04-10T08:00:00Z', '[]', $1, '{}')`,
    [JSON.stringify(NIL_TALLY)],
  );
  await query(
    place.setting.database.urls.admin,
    `insert into avstamp.report_event (municipality_code, month, definition_id, revision, event, actor, role, occurred_at)
     values ('1280', '2013-03-01', 'socialstyrelsen-2013', 1, 'submitted', 'somebody', 'reporter', '2013-04-22T21:59:59Z')`,
  );
});
afterAll(() => place.close());

async function statusOn(today: string, ...parameters: string[]): Promise<ReportingStatus> {
  const { output, exitCode } = await place.run(
    ...['--json', 'national', 'status', '--month', '2013-03', '--today', today, ...parameters],
  );
  expect(exitCode).toBe(0);
  return JSON.parse(output).status;
}

const statusOf = ({ municipalities }: ReportingStatus, code: string): MunicipalityStatus => {
  const found = municipalities.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};
const states = ({ parts }: MunicipalityStatus) =>
  parts.map(({ state, revision, cameInOn, inTime }) => [state, revision, cameInOn, inTime]);

describe('who has reported', () => {
  test('is told part by part, in time by the first version whatever was corrected later', async () => {
    const status = await statusOn('2013-05-02');
    expect(status.municipalities).toHaveLength(290);
    expect(states(statusOf(status, '0114'))).toEqual([
      ['received', 2, '2013-04-30', true],
      ['received', 1, '2013-04-18', true],
      ['received', 1, '2013-04-18', true],
    ]);
    expect(states(statusOf(status, '0115'))).toEqual([
      ['missing', null, null, null],
      ['received', 1, '2013-04-25', false],
      ['missing', null, null, null],
    ]);
  });

  test('tells an own draft from an own report that was submitted, by the Swedish day', async () => {
    const status = await statusOn('2013-05-02');
    expect(states(statusOf(status, '0180')).slice(0, 2)).toEqual([
      ['draft', 1, null, null],
      ['draft', 1, null, null],
    ]);
    // One second before midnight in Stockholm, in summer time.
    expect(states(statusOf(status, '1280'))[0]).toEqual(['submitted', 1, '2013-04-22', true]);
  });

  test('counts refused attempts and tells why the latest was refused', async () => {
    const status = await statusOn('2013-05-02');
    expect(statusOf(status, '0115').refused).toEqual({
      number: 2,
      latestOn: '2013-04-26',
      latestReasons: [{ rule: 'measure-days-within-month', number: 1 }],
    });
    expect(status.refusedUnplaced).toBe(1);
    expect((await statusOn('2013-04-24')).refusedUnplaced).toBe(0);
  });

  test('is told as shares of the country and of each county, whole reports and parts', async () => {
    const { country, counties } = await statusOn('2013-05-02');
    expect(country).toMatchObject({
      county: null,
      expected: 290,
      reported: { part: 2, whole: 290, percent: 0.7 },
      inTime: { part: 2, whole: 290 },
      parts: [
        { part: 'measures', reported: { part: 2 }, inTime: { part: 2 } },
        { part: 'closures', reported: { part: 3 }, inTime: { part: 2 } },
      ],
    });
    expect(counties).toHaveLength(21);
    expect(counties[0]).toMatchObject({
      county: 'Stockholms län',
      expected: 26,
      reported: { part: 1, percent: 3.8 },
    });
    expect(counties.reduce((sum, { expected }) => sum + expected, 0)).toBe(290);
  });
});

describe('a reminder', () => {
  test('is not due before its day', async () => {
    const { reminders, municipalities } = await statusOn('2013-04-14');
    expect([reminders, municipalities.flatMap((one) => one.reminders)]).toEqual([[], []]);
  });

  test('is due on its day to each that has not sent what it owes, and to nobody else', async () => {
    const status = await statusOn('2013-04-15');
    const due = { number: 1, dueOn: '2013-04-15', overdue: false };
    expect(statusOf(status, '0115').reminders).toEqual([{ part: 'measures', ...due }]);
    expect(statusOf(status, '0180').reminders.map(({ part }) => part)).toEqual(['measures', 'closures']);
    expect(statusOf(status, '0114').reminders).toEqual([]);
    expect(statusOf(status, '1280').reminders).toEqual([]);
    expect(status.reminders).toEqual([
      { part: 'measures', ...due, municipalities: 288, withContact: 0 },
      { part: 'closures', ...due, municipalities: 287, withContact: 0 },
    ]);
  });

  test('says when the last day has passed', async () => {
    const [onLastDay] = statusOf(await statusOn('2013-04-22'), '0180').reminders;
    const [afterIt] = statusOf(await statusOn('2013-04-23'), '0180').reminders;
    expect([onLastDay?.overdue, afterIt?.overdue]).toEqual([false, true]);
  });

  test('goes to the reporter whom the latest comments file names', async () => {
    const { output } = await place.run(
      '--json',
      'national',
      'status',
      '--month',
      '2013-04',
      '--today',
      '2013-05-13',
    );
    const status = JSON.parse(output).status as ReportingStatus;
    expect(statusOf(status, '0114')).toMatchObject({
      reminders: [{ part: 'measures', number: 1 }, { part: 'closures' }],
      contact: { name: 'Test Testsson', email: 'test@example.se' },
    });
    expect(status.reminders[0]).toMatchObject({ municipalities: 290, withContact: 1 });
  });
});

describe('the status', () => {
  test('is shown as a table that fits a terminal, in both languages', async () => {
    const shown = await place.run(
      ...['--language', 'en', 'national', 'status', '--month', '2013-03', '--today', '2013-04-23'],
    );
    expect(shown).toMatchObject({ exitCode: 0, error: '' });
    expect(shown.output).toMatch(
      /^0115 +Vallentuna +missing +v\. 1, 2013-04-25, late +missing +2 \(2013-04-26: 1/m,
    );
    expect(shown.output).toMatch(/^0180 +Stockholm +draft +draft +missing/m);
    expect(shown.output).toContain('Measures: overdue, reminder 1 (2013-04-15): 288 municipalities');
    expect(shown.output.split('\n').filter((line) => line.length > 100)).toEqual([]);
    const swedish = await place.run('national', 'status', '--month', '2013-03', '--today', '2013-04-23');
    expect(swedish.output).toMatch(/^0115 +Vallentuna +saknas +v\. 1, 2013-04-25, sen +saknas/m);
    expect(swedish.output).toMatch(/^Riket +290 +2 +0,7 +2 +0,7$/m);
  });

  test('is written as CSV files on demand', async () => {
    const folder = place.setting.path('status');
    await statusOn('2013-04-15', '--output', folder);
    const reminders = (await readFile(join(folder, 'reminders.csv'), 'utf8')).trim().split('\r\n');
    expect(reminders).toHaveLength(1 + 288 + 287);
    const counties = await readFile(join(folder, 'completeness.csv'), 'utf8');
    expect(counties).toContain('"Stockholms län";"26";"1";"3,8"');
    expect(await readFile(join(folder, 'municipalities.csv'), 'utf8')).toContain(
      '"0114";"Upplands Väsby";"v. 2',
    );
  });

  test('of a month without a definition is wrong use', async () => {
    expect((await place.run('national', 'status', '--month', '2012-01')).exitCode).toBe(2);
  });
});
