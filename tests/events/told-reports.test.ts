import { randomUUID } from 'node:crypto';
import type { ModuleEvent } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { query } from '../support/query.js';
import { colleague, ReportDesk } from '../support/report-desk.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let desk: ReportDesk;
/** A host that takes events in its own process, beside the one that serves. */
let host: RunningPlugin;
let events: ModuleEvent[];
beforeEach(async () => {
  desk = await ReportDesk.open();
  events = [];
  const { urls } = desk.workshop.database;
  const deliver = async (event: ModuleEvent): Promise<void> => {
    events.push(event);
  };
  host = await startPlugin({ databaseUrls: urls, jobDatabaseUrls: urls, events: { deliver } });
  await host.runJob('avstamp-deliver-events');
  events.length = 0;
});
afterEach(async () => {
  await host.stop();
  await desk.close();
});

async function told(): Promise<readonly (readonly [type: string, data: object])[]> {
  await host.runJob('avstamp-deliver-events');
  return events.splice(0).map(({ type, data }) => [type, data]);
}

const report = { month: '2013-03', definitionId: 'socialstyrelsen-2013' };

describe('a report', () => {
  it('is told of at each step, to a callback of the host', async () => {
    await desk.compile();
    await desk.step('approveReport', {}, colleague);
    await desk.step('withdrawApproval', { reason: 'Ett fel hittades.' });
    await desk.step('approveReport', {}, colleague);
    await desk.step('submitReport');
    expect(await told()).toEqual(
      ['compiled', 'approved', 'approvalWithdrawn', 'approved', 'submitted'].map((step) => [
        `avstamp.report.${step}.v1`,
        { ...report, revision: 1 },
      ]),
    );
  });

  it('that is compiled again without any change is not told of again', async () => {
    await desk.compile();
    await told();
    await desk.compile();
    expect(await told()).toEqual([]);
  });

  it('is told of as corrected when a later version is submitted', async () => {
    await desk.submitted();
    await told();
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    await desk.submitted();
    expect(await told()).toEqual([
      ['avstamp.month.stale.v1', { month: '2013-03' }],
      ['avstamp.records.loaded.v1', { month: '2013-03', kind: 'measures' }],
      ...['compiled', 'approved', 'corrected'].map((step) => [
        `avstamp.report.${step}.v1`,
        { ...report, revision: 2 },
      ]),
    ]);
  });
});

describe('a month', () => {
  const change = (days: number) =>
    query(
      desk.workshop.database.urls.admin,
      `update avstamp.measure set days = $1 where person_ref = 'A-1' and month = '2013-03-01'`,
      [days],
    );
  const stale = ['avstamp.month.stale.v1', { month: '2013-03' }];
  const staleAmong = async () => (await told()).filter(([type]) => type.startsWith('avstamp.month.'));

  it('is told to be stale once, until its report is compiled again', async () => {
    await desk.compile();
    await change(6);
    await change(7);
    expect(await staleAmong()).toEqual([stale]);
    await change(8);
    expect(await staleAmong()).toEqual([]);
    await desk.compile();
    await change(9);
    expect(await staleAmong()).toEqual([stale]);
  });

  it('without a report is never stale', async () => {
    await change(6);
    expect(await staleAmong()).toEqual([]);
  });

  it('of another municipality is told apart, each with an order of its own', async () => {
    const municipal = randomUUID().slice(0, 8);
    await desk.workshop.households('1480', [{ name: municipal }]);
    await desk.workshop.households('0180', [{ name: municipal }]);
    await host.runJob('avstamp-deliver-events');
    const [one, other] = ['0180', '1480'].map((code) =>
      events.filter(({ municipality }) => municipality === code),
    );
    expect(other?.map(({ sequence, source }) => [Number(sequence), source])).toEqual([
      [1, '/avstamp/municipalities/1480'],
    ]);
    expect(one?.map(({ type }) => type)).toEqual(['avstamp.records.loaded.v1']);
  });
});
