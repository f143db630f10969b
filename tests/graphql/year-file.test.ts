import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCodeLists } from '../../server/codes/index.js';
import { readReportDefinitions, YearFileService, yearFilesJob } from '../../server/reporting/index.js';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { nationalUser, reporter } from '../support/invented-identities.js';
import { ReportWorkshop } from '../support/report-workshop.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { MONTHS, submitYear } from '../support/submitted-year.js';

const YEAR = `year collection { opens closes } months { month status revision } deviations { rule }
  file { status requestedBy writtenAt files { name rows } households closures deviations { rule } version }`;
const READ = `query ($year: Int!) { yearFile(year: $year) { ${YEAR} } }`;
const START = `mutation ($input: StartYearFileInput!) { startYearFile(input: $input) {
  outcome yearFile { ${YEAR} } findings { rule } } }`;

let workshop: ReportWorkshop;
let plugin: RunningPlugin;
beforeAll(async () => {
  workshop = await ReportWorkshop.open();
  await submitYear(workshop, MONTHS.slice(0, 11));
  plugin = await startPlugin({ databaseUrls: workshop.database.urls });
});
afterAll(async () => {
  await plugin.stop();
  await workshop.close();
});

const read = (identity = reporter, year = 2014) => plugin.ask(READ, { year }, identity);
const start = (input: object = {}, identity = reporter) =>
  askChange(plugin, START, { year: 2014, ...input }, identity);

/** Writes what is asked for, as the host's scheduler has it done. */
async function runJob(): Promise<void> {
  const { reporting, loader, definitions, codeLists, folder } = workshop;
  const service = new YearFileService(reporting, definitions, codeLists);
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const clock = { now: () => new Date('2015-01-10T08:00:00Z') };
  const job = yearFilesJob({ service, loader, folder: folder.path });
  await job.run({}, { clock, logger, signal: new AbortController().signal });
}

it('a reporter sees what is missing of a year, asks for its file, and reads what became of it', async () => {
  expect(answerTo(await read(), 'yearFile')).toMatchObject({
    months: MONTHS.map((month, index) => ({ month, revision: index < 11 ? 1 : null })),
    deviations: [{ rule: 'year-month-is-submitted' }],
    file: null,
  });
  const input = { idempotencyKey: randomUUID() };
  const first = await start(input);
  expect(answerTo(first, 'startYearFile')).toMatchObject({
    outcome: 'SAVED',
    yearFile: { file: { status: 'REQUESTED', requestedBy: 'reporter', files: [], households: null } },
  });
  expect((await start(input)).text).toBe(first.text);
  expect(answerTo(await start(), 'startYearFile')).toMatchObject({ outcome: 'UNCHANGED' });

  await runJob();
  const { file } = answerTo<{ file: { files: readonly { name: string }[] } }>(await read(), 'yearFile');
  expect(file).toMatchObject({
    ...{ status: 'WRITTEN', requestedBy: 'reporter', households: 66, closures: 1 },
    deviations: [{ rule: 'year-month-is-submitted' }],
  });
  expect(await readdir(join(workshop.folder.path, '2014', '0180'))).toEqual(
    file.files.map(({ name }) => name).toSorted(),
  );
  expect(answerTo(await start(), 'startYearFile')).toMatchObject({ outcome: 'SAVED' });
});

it('tells when the file is due, where the calendar of the year’s definition says so', async () => {
  const withYearFile = readReportDefinitions(readCodeLists()).all.find(({ calendar }) => calendar.yearFile);
  const year = Number(withYearFile?.validFrom.slice(0, 4));
  expect(answerTo(await read(reporter, year), 'yearFile')).toMatchObject({
    collection: { closes: expect.stringMatching(new RegExp(`^${year + 1}-04-`)) },
  });
});

it('a year in which no report was made is not there', async () => {
  expect(codeOf(await read(reporter, 2001))).toBe('NOT_FOUND');
  expect(codeOf(await start({ year: 99999 }))).toBe('NOT_FOUND');
});

it('another municipality’s year is its own', async () => {
  const { months, file } = answerTo<{ months: readonly { revision: null }[]; file: null }>(
    await read({ ...reporter, municipalityCode: '1480' }),
    'yearFile',
  );
  expect([months.filter(({ revision }) => revision !== null), file]).toEqual([[], null]);
});

it.each(ROLES.filter((role) => role !== 'reporter'))('a %s neither reads nor asks', async (role) => {
  const identity = role === 'national' ? nationalUser : { ...reporter, role };
  expect(codeOf(await read(identity))).toBe('FORBIDDEN');
  expect(codeOf(await start({}, identity))).toBe('FORBIDDEN');
});
