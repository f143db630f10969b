import { readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testIdentityNumber } from '../../demo/collection-2013/test-identity-number.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { type CompiledReport, layoutPage } from '../../server/reporting/index.js';
import { query } from '../support/query.js';
import { ReportWorkshop, textOf } from '../support/report-workshop.js';

const MONTH = '2019-03';
const PERSONS = ['h1-1', 'h1-2', 'h2-1', 'h3-1', 'h4-1', 'elsewhere-1'];
const identityNumbers = new Map(
  PERSONS.map((person, index) => [person, testIdentityNumber(`198${index}-02-03`, 'F')] as const),
);
const numberOf = (person: string): string => identityNumbers.get(person) ?? '';

const asked: string[] = [];
async function tell(references: readonly string[]): Promise<ReadonlyMap<string, string>> {
  asked.push(...references);
  const known = references.filter((reference) => reference !== 'h3-1');
  return new Map(known.map((reference) => [reference, numberOf(reference)]));
}

let workshop: ReportWorkshop;
beforeAll(async () => {
  workshop = await ReportWorkshop.open(undefined, 'ordinary-collection', tell);
  const month = MONTH;
  await workshop.households('0180', [
    { name: 'h1', month, coApplicant: true },
    { name: 'h2', month },
    { name: 'h3', month },
    { name: 'h4', month: '2019-01' },
    { name: 'h4', month: '2018-11', coApplicant: true },
    { name: 'elsewhere', month: '2019-01' },
  ]);
  await workshop.measures('0180', [
    { person: 'h1-1', code: 2, days: 7, month },
    { person: 'h1-2', code: 8, text: 'Körsång', month },
    { person: 'h2-1', code: 0, month },
  ]);
  await workshop.closures('0180', [{ household: 'h4', closedOn: '2019-03-20', reasons: [1, null, 1] }]);
  await workshop.runningNumbers('0180', month, ['h1', 'h2', 'h3', 'h4']);
});
afterAll(() => workshop.close());
beforeEach(() => {
  asked.length = 0;
});

describe('the ordinary collection', () => {
  let report: CompiledReport;
  beforeAll(async () => {
    report = await workshop.compile('0180', MONTH);
  });

  test('is in force for the months that it applies to and for no earlier one', () => {
    const inForce = (month: string) => workshop.definitions.inForce(calendarMonth(month))?.id;
    expect(inForce('2016-12')).toBe('socialstyrelsen-2013');
    expect(inForce('2017-01')).toBe('ordinary-collection');
  });

  test('names persons by identity number, the co-applicant in the same row, with tabs and CR LF', async () => {
    const text = await textOf(report, 'ordinarie-insatser');
    const cells = (...parts: string[]): string => parts.join('\t');
    const empty = (count: number): string => '\t'.repeat(count - 1);
    expect(text.split('\r\n').slice(1)).toEqual([
      cells(MONTH, '0180', '0001', numberOf('h1-1'), '', '', '7', empty(6)) +
        cells('', numberOf('h1-2'), empty(8), 'X', 'Körsång'),
      cells(MONTH, '0180', '0002', numberOf('h2-1'), 'X', empty(19)),
      cells(MONTH, '0180', '0003', '', empty(20)),
      '',
    ]);
  });

  test('names those of the last assistance month in the closures', async () => {
    const text = await textOf(report, 'ordinarie-avslut');
    expect(text.split('\r\n')[1]).toBe(`${MONTH}\t0180\t0004\t${numberOf('h4-1')}\t1\t\t\t1`);
  });

  test('says in every file name and in the findings that it is not confirmed', async () => {
    expect(report.files.map(({ name }) => name)).toEqual(
      ['insatser', 'avslut'].flatMap((section) =>
        ['csv', 'xlsx'].map((format) => `ordinarie-${section}-0180-2019-03-obekraftad.${format}`),
      ),
    );
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'report-definition-confirmed', severity: 'warning', count: 1 }),
    );
  });

  test('leaves the cells of two persons empty of whom the host says the same number, and says so', async () => {
    const lying = await ReportWorkshop.open(undefined, 'ordinary-collection', async (references) => {
      const told = await tell(references);
      return new Map(told).set('h2-1', numberOf('h1-1'));
    });
    await lying.households('0180', [
      { name: 'h1', month: MONTH },
      { name: 'h2', month: MONTH },
    ]);
    const twice = await lying.compile('0180', MONTH);
    expect(await textOf(twice, 'ordinarie-insatser')).not.toContain(numberOf('h1-1'));
    expect(twice.findings).toContainEqual(
      expect.objectContaining({ rule: 'report-person-has-identity-number', count: 2 }),
    );
    await lying.close();
  });

  test('tells by the running number whose identity number the host does not know', () => {
    const missing = report.findings.find(({ rule }) => rule === 'report-person-has-identity-number');
    expect(missing?.examples.map(({ runningNumber }) => runningNumber)).toEqual([3]);
  });

  test('asks the host for the adults of the report and for nobody else', async () => {
    await workshop.compile('0180', MONTH);
    expect(asked.toSorted()).toEqual(['h1-1', 'h1-2', 'h2-1', 'h3-1', 'h4-1']);
  });

  test('leaves files that only the owner may read', async () => {
    for (const { path } of report.files) expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('leaves no identity number in the database, the findings or the answer', async () => {
    const rows = await query<{ content: string }>(
      workshop.database.urls.admin,
      `select to_jsonb(report)::text as content from avstamp.report
        union all select to_jsonb(audit_entry)::text from avstamp.audit_entry
        union all select to_jsonb(report_event)::text from avstamp.report_event`,
    );
    const kept = JSON.stringify([rows, report]);
    for (const number of identityNumbers.values()) expect(kept).not.toContain(number);
  });

  test('is read and found right but for what is missing and unconfirmed', async () => {
    for (const { path, name } of report.files) {
      const { findings, definitionId } = await workshop.check(path);
      expect(definitionId).toBe('ordinary-collection');
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ...(name.includes('insatser') ? [['report-applicant-has-identity-number', 'warning']] : []),
        ['report-file-confirmed', 'warning'],
      ]);
    }
  });

  test('has a wrong identity number told without repeating it', async () => {
    const text = await textOf(report, 'ordinarie-insatser');
    const right = numberOf('h2-1');
    const wrong = `${right.slice(0, 11)}${(Number(right.slice(11)) + 1) % 10}`;
    const path = join(workshop.folder.path, 'ordinarie-insatser-0180-2019-03.csv');
    await writeFile(path, text.replace(right, wrong));
    const { findings } = await workshop.check(path);
    expect(findings.map(({ rule, place }) => [rule, place?.row, place?.column])).toContainEqual([
      'report-identity-number-form',
      3,
      'Registerledare personnummer (D)',
    ]);
    expect(JSON.stringify(findings)).not.toContain(wrong);
  });
});

test('a confirmed definition leaves the warning out and takes the marked files away; withdrawn, the mark is back', async () => {
  await workshop.setConfirmed('0180', true);
  const confirmed = await workshop.compile('0180', MONTH);
  expect(confirmed.unchanged).toBe(false);
  expect(confirmed.findings.map(({ rule }) => rule)).not.toContain('report-definition-confirmed');
  const folder = dirname(confirmed.files[0]?.path ?? '');
  expect((await readdir(folder)).toSorted()).toEqual(
    ['avslut', 'insatser'].flatMap((section) =>
      ['csv', 'xlsx'].map((format) => `ordinarie-${section}-0180-2019-03.${format}`),
    ),
  );
  await workshop.setConfirmed('0180', false);
  await workshop.compile('0180', MONTH);
  expect((await readdir(folder)).every((name) => name.includes('-obekraftad.'))).toBe(true);
});

test('another municipality’s confirmation confirms nothing', async () => {
  await workshop.setConfirmed('1480', true);
  const { files } = await workshop.compile('0180', MONTH);
  expect(files.every(({ name }) => name.includes('-obekraftad.'))).toBe(true);
});

test('without a host that tells identity numbers nothing is written, and what the host must give is told', async () => {
  const without = await ReportWorkshop.open(undefined, 'ordinary-collection');
  try {
    await without.households('0180', [{ name: 'h1', month: MONTH }]);
    const { files, findings, tally } = await without.compile('0180', MONTH);
    expect(files).toEqual([]);
    expect(tally.measureRows).toBe(1);
    const refused = findings.find(({ severity }) => severity === 'error');
    expect(refused?.rule).toBe('report-host-gives-identity-numbers');
    expect(refused?.examples[0]?.finding.message.en).toContain('identityNumbersOf');
    expect(await readdir(without.folder.path)).toEqual([]);
    expect(await without.storedReports()).toEqual([]);
  } finally {
    await without.close();
  }
});

test('what a host answers that is no identity number is not written', async () => {
  const strange = await ReportWorkshop.open(undefined, 'ordinary-collection', async (references) => {
    return new Map(references.map((reference) => [reference, '198102032381; drop']));
  });
  try {
    await strange.households('0180', [{ name: 'h1', month: MONTH }]);
    const report = await strange.compile('0180', MONTH);
    expect(await textOf(report, 'ordinarie-insatser')).not.toContain('drop');
    expect(report.findings.map(({ rule }) => rule)).toContain('report-person-has-identity-number');
  } finally {
    await strange.close();
  }
});

test('the layout page says what is assumed, and the list of changes what is new', () => {
  const [before] = workshop.definitions.all;
  const page = layoutPage(workshop.definition, workshop.codeLists, before);
  expect(page).toContain('## Not confirmed');
  expect(page).toContain('| `calendar.yearFile` |');
  expect(page).toContain('* `calendar.sections.closures` is new.');
  expect(page).toContain('* `codeLists` is not confirmed.');
  expect(page).toContain('* `correction` has changed.');
  expect(page).toContain('| D | `Registerledare personnummer` | applicant’s identity number |');
});
