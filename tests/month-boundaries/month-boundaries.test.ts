import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importInChild } from '../support/import-in-child.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { createTestDatabase } from '../support/test-database.js';
import type { BoundaryAnswer } from './answers-at.js';
import { BOUNDARIES, type Boundary } from './boundaries.js';
import { insertBoundaryRecords } from './boundary-records.js';

// Neither the server's zone nor the database's may matter, so they never agree.
const ZONES = [
  ['UTC', 'Pacific/Kiritimati'],
  ['America/New_York', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'America/New_York'],
] as const;
const PROGRAM = `
  const { answersAtBoundaries } = await load();
  const [urls, folder] = process.argv.slice(1);
  process.stdout.write(JSON.stringify(await answersAtBoundaries(JSON.parse(urls), folder)));
`;
const DAY_MS = 86_400_000;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function answersIn(zone: string, databaseZone: string): Promise<readonly BoundaryAnswer[]> {
  const database = await createTestDatabase();
  try {
    const { urls } = database;
    const name = new URL(urls.admin).pathname.slice(1);
    await query(urls.admin, `alter database ${name} set timezone to '${databaseZone}'`);
    await insertBoundaryRecords(urls.admin);
    const child = importInChild(
      PROGRAM,
      '../month-boundaries/answers-at.ts',
      [JSON.stringify(urls), folder.path],
      {
        stdin: 'ignore',
        detached: false,
        environment: { TZ: zone },
      },
    );
    if (child.stdout === null) throw new Error('the child says nothing');
    return JSON.parse(await text(child.stdout));
  } finally {
    await database.drop();
  }
}

function expectedAt({
  today,
  tomorrow,
  due,
  closedWhenDue,
  cutoff,
}: Boundary): Omit<BoundaryAnswer, 'deadline'> {
  const notBegun = ['registration-month-has-begun'];
  const isFebruaryToCome = today < '2028-02-01';
  return {
    compiled: [due],
    closed: closedWhenDue,
    draftToday: [],
    draftTomorrow: tomorrow.endsWith('-01') ? notBegun : [],
    closedTomorrow: ['REFUSED', 'closure-not-in-future'],
    closedToday: ['SAVED'],
    cutoff,
    february: isFebruaryToCome ? [notBegun, notBegun] : [[], ['measure-days-within-month']],
    newYear: ['new-year'],
  };
}

describe('at the boundaries of Swedish months', () => {
  it.each(ZONES)(
    'everything goes by the Swedish calendar, with the server in %s and the database in %s',
    async (zone, databaseZone) => {
      const answers = await answersIn(zone, databaseZone);
      expect(answers.map(({ deadline: _deadline, ...answer }) => answer)).toEqual(BOUNDARIES.map(expectedAt));
      // The definition says when the deadline is; the countdown to it is the calendar's.
      for (const [place, { deadline }] of answers.entries()) {
        const days =
          (Date.parse(deadline.reportingDeadline) - Date.parse(BOUNDARIES[place]?.today ?? '')) / DAY_MS;
        expect(deadline.daysToReportingDeadline).toBe(days);
      }
    },
    240_000,
  );
});
