import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadinessHost } from '../support/readiness-host.js';

// January 2017 is of the ordinary collection: the report is due on 15 February, closures' reasons by the end of May.
const JANUARY = '2017-01';
let host: ReadinessHost;
beforeEach(async () => {
  host = await ReadinessHost.open();
  await host.sql(`insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref)
    select municipality_code, '2017-01-01', household_ref, applicant_ref, co_applicant_ref
    from avstamp.assistance_month where month = '2013-03-01'`);
  await host.sql(
    `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'C', '2017-01-20')`,
  );
});
afterEach(() => host.plugin.stop());

const countedOn = async (day: string): Promise<string | null> => {
  host.now = `${day}T08:00:00Z`;
  await host.plugin.runJob('avstamp-readiness');
  return (await host.monthReadiness(JANUARY)).countedAt;
};
const remindedOn = async (day: string): Promise<readonly (readonly [string, string])[]> => {
  await countedOn(day);
  host.sent.length = 0;
  await host.plugin.runJob('avstamp-reminders');
  return host.sent
    .filter(({ month }) => month === JANUARY)
    .map(({ recipient, text }) => [recipient.kind, text.en]);
};

describe('a month with a section that is collected longer than the others', () => {
  it('has what is left counted until that section closes, and tells when', async () => {
    expect(await countedOn('2017-05-31')).toBe('2017-05-31T08:00:00.000Z');
    expect(await host.monthReadiness(JANUARY)).toMatchObject({ closes: '2017-05-31' });
    expect(await countedOn('2017-06-01')).toBe('2017-05-31T08:00:00.000Z');
  });

  it('is told to close when the sections that close first do, as long as they are open', async () => {
    await countedOn('2017-02-15');
    expect(await host.monthReadiness(JANUARY)).toMatchObject({ closes: '2017-02-15' });
  });

  it('has its other sections reminded of no more after they have closed', async () => {
    const early = await remindedOn('2017-02-12');
    expect(early.some(([, text]) => text.includes('without an answer'))).toBe(true);
    expect(early.every(([, text]) => text.endsWith('The collection closes on 2017-02-15.'))).toBe(true);
    expect(await remindedOn('2017-02-16')).toEqual([]);
    const left =
      'Left for the report of 2017-01: 1 closure without a reason. The collection closes on 2017-05-31.';
    expect(await remindedOn('2017-04-15')).toEqual([['unit', left]]);
    expect(await remindedOn('2017-05-15')).toEqual([['unit', left]]);
  });

  it('has the managers told on the day that the calendar gives for the section', async () => {
    const day = async (date: string) => (await remindedOn(date)).map(([kind]) => kind);
    expect(new Set(await day('2017-02-14'))).toContain('manager');
    expect(await day('2017-05-24')).not.toContain('manager');
    expect(await day('2017-05-25')).toEqual(['manager']);
  });
});
