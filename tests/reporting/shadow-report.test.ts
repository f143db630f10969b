import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import {
  type CompiledReport,
  REPORT_FORMATS,
  type ShadowReport,
  ShadowService,
} from '../../server/reporting/index.js';
import { query } from '../support/query.js';
import { fileHashes, ReportWorkshop, textOf } from '../support/report-workshop.js';

const definitions = fileURLToPath(new URL('../fixtures/next-model', import.meta.url));

let workshop: ReportWorkshop;
let report: CompiledReport;
let shadow: ShadowReport;

async function tried(definitionId: string, municipality = '0180'): Promise<ShadowReport> {
  const definition = workshop.definitions.withId(definitionId);
  if (definition === undefined) throw new Error(`no definition ${definitionId}`);
  return await new ShadowService(workshop.reporting, workshop.codeLists).compile({
    municipalityCode: municipalityCode(municipality),
    month: calendarMonth('2013-03'),
    definition,
    against: workshop.definition,
    formats: REPORT_FORMATS,
    folder: workshop.folder.path,
    actor: 'reporter',
    role: 'reporter',
    now: new Date('2013-04-03T08:00:00Z'),
  });
}

beforeAll(async () => {
  workshop = await ReportWorkshop.open(definitions);
  await workshop.households('0180', [
    { name: 'h1', coApplicant: true },
    { name: 'h2' },
    { name: 'h3' },
    { name: 'h4', month: '2013-02', coApplicant: true },
    { name: 'h5', month: '2013-02' },
  ]);
  await workshop.measures('0180', [
    { person: 'h1-1', code: 7, days: 12 },
    { person: 'h1-1', code: 2, days: 3 },
    { person: 'h1-2', code: 8, text: 'Körsång' },
    { person: 'h1-2', code: 8, text: 'Simning' },
    { person: 'h2-1', code: 7, days: 5 },
    { person: 'h3-1', code: 0 },
  ]);
  await workshop.closures('0180', [
    { household: 'h4', closedOn: '2013-03-10', reasons: [1, 9, 1] },
    { household: 'h5', closedOn: '2013-03-11', reasons: [2, null, null] },
  ]);
  await workshop.runningNumbers('0180', '2013-03', ['h1', 'h2', 'h3', 'h4', 'h5']);
  report = await workshop.compile('0180');
  shadow = await tried('next-model');
});
afterAll(() => workshop.close());

describe('a month that is tried under another definition', () => {
  test('has its files in a folder of their own, with the month’s running numbers', async () => {
    const folder = join(workshop.folder.path, '2013-03', '0180', 'shadow-next-model');
    expect((await readdir(folder)).toSorted()).toEqual([
      'nasta-2013-03-0180.csv',
      'nasta-2013-03-0180.xlsx',
      'nasta-avslut-2013-03-0180.csv',
      'nasta-avslut-2013-03-0180.xlsx',
    ]);
    const text = await readFile(join(folder, 'nasta-2013-03-0180.csv'), 'utf8');
    expect(text.split('\n').slice(1)).toEqual([
      '2013-03,0180,000001,,,,,,,,X,,,3,,,,,,Körsång; Simning',
      '2013-03,0180,000002,,,,,,,,,,,,,,,,,',
      '2013-03,0180,000003,,,,,,,,,X,,,,,,,,',
      '',
    ]);
    for (const { path, name } of shadow.files) {
      const { findings, definitionId } = await workshop.check(path);
      expect(definitionId).toBe('next-model');
      expect(findings.map(({ rule }) => rule)).toEqual(
        name.includes('avslut') ? ['closure-co-applicant-reason-in-list'] : [],
      );
    }
  });

  test('leaves the report, its files and what is counted nationally alone', async () => {
    expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'compiled' }]);
    const again = await workshop.compile('0180');
    expect(again.unchanged).toBe(true);
    expect(fileHashes(again)).toEqual(fileHashes(report));
    expect(await textOf(report, 'insatser')).toContain('"12"');
    const counted = await query(workshop.database.urls.national, 'select definition_id from avstamp.report');
    expect(counted).toEqual([{ definition_id: 'socialstyrelsen-2013' }]);
    await expect(query(workshop.database.urls.national, 'select from avstamp.shadow_report')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('tells in numbers what the new code list loses and renames', () => {
    const counts = shadow.difference.counts.map(({ meaning, before, after }) => [
      meaning.en,
      before?.count,
      after?.count,
    ]);
    expect(counts).toContainEqual(['applicant, code 7', 2, undefined]);
    expect(counts).toContainEqual(['applicant, code 7, days', 17, undefined]);
    expect(counts).toContainEqual(['applicant, with measures', 2, 1]);
    expect(counts).toContainEqual(['applicant, unanswered', 0, 1]);
    expect(counts).toContainEqual(['co-applicant, code 9, closure reason', 1, undefined]);
    const renamed = shadow.difference.counts.find(({ meaning }) => meaning.en === 'applicant, code 2');
    expect(renamed?.before).toEqual({
      count: 1,
      label: expect.objectContaining({ en: expect.stringMatching(/Job/) }),
    });
    expect(renamed?.after?.label?.en).toBe('Support in looking for work');
    expect(counts.map(([meaning]) => meaning)).not.toContain('applicant, code 1');
    expect(counts.map(([meaning]) => meaning)).not.toContain('rows, measures');
  });

  test('tells the columns that one layout lacks, and those in another form, by what they hold', () => {
    const columns = shadow.difference.columns.map(({ rows, meaning, before, after }) => [
      rows,
      meaning.en,
      before,
      after,
    ]);
    expect(columns).toEqual([
      ['households-with-assistance', 'reporting month', 'Mätmånad', 'period'],
      ['households-with-assistance', 'running number', 'Löpnr (hushåll)', 'hushåll'],
      ['households-with-assistance', 'applicant, code 7', 'Registerledare 7', null],
      ['households-with-assistance', 'co-applicant, code 7', 'Medsökande 7', null],
      ['households-with-assistance', 'texts on other measures', 'Övrig insats {number}', 'övrigt'],
      ['closed-households', 'reporting month', 'Mätmånad', 'period'],
      ['closed-households', 'running number', 'Löpnr (hushåll)', 'hushåll'],
      ['closed-households', 'household, closure reason', 'Hushållet avslutsorsak', null],
      ...[
        'municipalityName',
        'name',
        'title',
        'unit',
        'email',
        'telephone',
        'measuresComment',
        'closuresComment',
      ].map((field) => ['reporter-comment', `the reporter’s ${field}`, expect.any(String), null]),
    ]);
  });

  test('tells by running number which rows lose something, whatever headings and order say', () => {
    const rows = shadow.differingRows.map(({ rows: source, runningNumber, cells }) => [
      source,
      runningNumber,
      cells.map(({ meaning, before, after }) => [meaning.en, before, after]),
    ]);
    expect(rows).toEqual([
      ['households-with-assistance', 1, [['applicant, code 7', '12', null]]],
      ['households-with-assistance', 2, [['applicant, code 7', '5', null]]],
      ['closed-households', 4, [['household, closure reason', '1', null]]],
    ]);
  });

  test('tells which rules are broken more often', () => {
    expect(shadow.difference.findings).toContainEqual({
      rule: 'report-measure-has-column',
      before: 0,
      after: 2,
    });
    expect(shadow.difference.findings.map(({ rule }) => rule)).toContain(
      'closure-co-applicant-reason-in-list',
    );
  });

  test('is kept as it was tried last, and the reading is logged', async () => {
    const before = await kept();
    await tried('next-model');
    const after = await kept();
    expect(after).toMatchObject([{ status: 'compiled', compared_with: 'socialstyrelsen-2013' }]);
    expect(after[0]?.version).toBe((before[0]?.version ?? 0) + 1);
    expect((await workshop.auditEntries()).at(-1)).toMatchObject({
      action: 'report.shadowCompiled',
      subject: 'report:2013-03',
    });
  });
});

const kept = () =>
  query<{ status: string; compared_with: string; version: number }>(
    workshop.database.urls.admin,
    `select status, compared_with, version from avstamp.shadow_report where definition_id = 'next-model'`,
  );

test('the ordinary collection is tried without a host: no files, but what it would change', async () => {
  const ordinary = await tried('ordinary-collection');
  expect(ordinary.files).toEqual([]);
  expect(ordinary.findings.find(({ severity }) => severity === 'error')?.rule).toBe(
    'report-host-gives-identity-numbers',
  );
  expect(ordinary.differingRows).toEqual([]);
  expect(ordinary.difference.columns).toContainEqual({
    rows: 'households-with-assistance',
    meaning: { sv: 'sökande, personnummer', en: 'applicant, identity number' },
    before: null,
    after: 'Registerledare personnummer',
  });
});

test('a month that is submitted is tried without being touched', async () => {
  await workshop.setStatus('0180', 'submitted');
  const again = await tried('next-model');
  expect(again.differingRows).toHaveLength(3);
  expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'submitted' }]);
});
