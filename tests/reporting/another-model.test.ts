import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CompiledReport, layoutPage } from '../../server/reporting/index.js';
import { ReportWorkshop, textOf } from '../support/report-workshop.js';

const definitions = fileURLToPath(new URL('../fixtures/definitions', import.meta.url));

let workshop: ReportWorkshop;
let report: CompiledReport;

beforeAll(async () => {
  workshop = await ReportWorkshop.open(definitions, 'small-2016');
  const month = '2016-02';
  await workshop.households('0180', [
    { name: 'h1', month, coApplicant: true },
    { name: 'h2', month },
    { name: 'h3', month },
  ]);
  await workshop.measures('0180', [
    { person: 'h1-1', code: 1, days: 29, month },
    { person: 'h1-1', code: 3, days: 2, text: 'Simning', month },
    { person: 'h1-1', code: 3, days: 2, text: 'Körsång', month },
    { person: 'h2-1', code: 9, month },
  ]);
  await workshop.runningNumbers('0180', month, ['h1', 'h2', 'h3']);
  report = await workshop.compile('0180', month);
});

afterAll(() => workshop.close());

test('another model is written from its definition alone', async () => {
  expect(report.files.map(({ name }) => name)).toEqual(['liten_2016-02_0180.csv', 'liten_2016-02_0180.xlsx']);
  expect(await textOf(report, 'liten_')).toBe(
    [
      'nummer,kommun,månad,övrigt,annat,arbete,ingen',
      '000001,0180,2016-02,Körsång; Simning,X,29,',
      '000002,0180,2016-02,,,,X',
      '000003,0180,2016-02,,,,',
      '',
    ].join('\n'),
  );
  expect(report.tally.measures.applicant).toMatchObject({ 1: { days: 29 }, 3: { records: 1 } });
});

test('another model is read and found right by its definition alone', async () => {
  for (const { path } of report.files) {
    expect(await workshop.check(path)).toMatchObject({
      definitionId: 'small-2016',
      sectionId: 'persons',
      rows: 3,
      findings: [],
    });
  }
});

test('another model is checked by its own code lists, columns and month', async () => {
  const text = await textOf(report, 'liten_');
  const path = join(workshop.folder.path, 'liten_2016-02_0180.csv');
  const broken = text.replace('29,', '30,').replace('Simning', 'Läger').replace('000002', '00002');
  await writeFile(path, broken);
  const check = await workshop.check(path);
  expect(check.findings.map(({ rule, place }) => [rule, place?.row, place?.column])).toEqual([
    ['other-measure-is-inside-the-model', 2, 'övrigt (D)'],
    ['measure-days-within-month', 2, 'arbete (F)'],
    ['report-running-number-form', 3, 'nummer (A)'],
  ]);
  expect(await readFile(path, 'utf8')).toBe(broken);
});

test('the layout page of another model tells what differs from the model before', () => {
  const [before] = workshop.definitions.all;
  const page = layoutPage(workshop.definition, workshop.codeLists, before);
  expect(page).toContain('## Changes since `socialstyrelsen-2013`');
  expect(page).toContain('* Section `persons` is new.');
  expect(page).toContain('* Section `closures` is gone.');
  expect(page).toContain('| A | `nummer` | the household’s pseudonym |');
});

test('an answer in codes that the model has no column for is told, and never counts as no measure', async () => {
  const month = '2016-02';
  await workshop.households('1480', [{ name: 'h1', month }]);
  await workshop.measures('1480', [{ person: 'h1-1', code: 7, days: 5, month }]);
  const { tally, findings } = await workshop.compile('1480', month);
  expect(findings).toMatchObject([{ rule: 'report-measure-has-column', count: 1 }]);
  expect(tally.answeredRows).toBe(0);
  expect(tally.adults.applicant).toMatchObject({ withMeasures: 0, noMeasure: 0, unanswered: 1 });
});
