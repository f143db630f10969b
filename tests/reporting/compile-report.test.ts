import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileHashes, ReportWorkshop, rowsOf, textOf } from '../support/report-workshop.js';

let workshop: ReportWorkshop;
beforeEach(async () => {
  workshop = await ReportWorkshop.open();
});
afterEach(() => workshop.close());

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `h${index + 1}`);
const numbers = (rows: readonly string[][]): (string | undefined)[] => rows.map((cells) => cells[2]);

describe('running numbers', () => {
  test('are a permutation of 1 to n, unlike the order of registration and unlike another month', async () => {
    await workshop.households('0180', [
      ...names(40).map((name) => ({ name })),
      ...names(40).map((name) => ({ name, month: '2013-04' })),
    ]);
    await workshop.compile('0180');
    await workshop.compile('0180', '2013-04');
    const march = await workshop.numbersOf('0180', '2013-03');
    const april = await workshop.numbersOf('0180', '2013-04');
    expect([...march.values()].sort((a, b) => a - b)).toEqual(names(40).map((_, index) => index + 1));
    const inOrder = names(40).map((name) => march.get(name));
    expect(inOrder).not.toEqual(names(40).map((_, index) => index + 1));
    expect(inOrder).not.toEqual(names(40).map((name) => april.get(name)));
  });

  test('stay when the month is compiled again, and late households get the next ones', async () => {
    await workshop.households(
      '0180',
      names(10).map((name) => ({ name })),
    );
    await workshop.compile('0180');
    const before = await workshop.numbersOf('0180', '2013-03');
    await workshop.households('0180', [{ name: 'late1' }, { name: 'late2' }]);
    const report = await workshop.compile('0180');
    const after = await workshop.numbersOf('0180', '2013-03');
    for (const [name, number] of before) expect(after.get(name)).toBe(number);
    expect([after.get('late1'), after.get('late2')].sort()).toEqual([11, 12]);
    expect(numbers(await rowsOf(report, 'insatser-')).at(-1)).toBe('0012');
  });

  test('are shared by the files: a household that is closed in its assistance month has one number', async () => {
    await workshop.households('0180', [{ name: 'h1' }, { name: 'h2' }]);
    await workshop.closures('0180', [{ household: 'h2', closedOn: '2013-03-31', reasons: [1, null, 1] }]);
    const report = await workshop.compile('0180');
    const number = (await workshop.numbersOf('0180', '2013-03')).get('h2');
    expect(numbers(await rowsOf(report, 'avslut-'))).toEqual([String(number).padStart(4, '0')]);
  });

  test('survive two compilations of the same month at the same moment', async () => {
    await workshop.households(
      '0180',
      names(30).map((name) => ({ name })),
    );
    const [one, other] = await Promise.all([workshop.compile('0180'), workshop.compile('0180')]);
    expect(await textOf(one, 'insatser-')).toBe(await textOf(other, 'insatser-'));
  });
});

describe('the measures file', () => {
  test('tells an adult without an answer from one with no measure', async () => {
    await workshop.households('0180', [{ name: 'h1' }, { name: 'h2', coApplicant: true }]);
    await workshop.measures('0180', [{ person: 'h2-1', code: 0 }]);
    await workshop.runningNumbers('0180', '2013-03', ['h1', 'h2']);
    const report = await workshop.compile('0180');
    const rows = await rowsOf(report, 'insatser-');
    expect(rows.map((cells) => cells.slice(3).join(';'))).toEqual([
      ';;;;;;;;;;;;;;;;;',
      'X;;;;;;;;;;;;;;;;;',
    ]);
    expect(report.tally).toMatchObject({
      measureRows: 2,
      answeredRows: 1,
      adults: { applicant: { unanswered: 1, noMeasure: 1 }, coApplicant: { unanswered: 1 } },
    });
    expect(report.findings).toMatchObject([
      { rule: 'applicant-is-answered', count: 1 },
      { rule: 'co-applicant-is-answered', count: 1 },
    ]);
  });

  test('has days where they are known, X where not, and the texts of both adults in order', async () => {
    await workshop.households('0180', [{ name: 'h1', coApplicant: true }, { name: 'h2' }]);
    await workshop.measures('0180', [
      { person: 'h1-1', code: 2, days: 15 },
      { person: 'h1-1', code: 8, days: 3, text: 'Validering' },
      { person: 'h1-1', code: 8, days: 4, text: 'Friskvård inför arbete' },
      { person: 'h1-2', code: 8, days: 5, text: 'Arbetsresor' },
      { person: 'h2-1', code: 5 },
    ]);
    await workshop.runningNumbers('0180', '2013-03', ['h1', 'h2']);
    const report = await workshop.compile('0180');
    const [first, second] = await rowsOf(report, 'insatser-');
    expect(first?.slice(3)).toEqual([
      ...['', '', '15', '', '', '', '', '', 'X'],
      ...['', '', '', '', '', '', '', '', '5'],
      ...['Friskvård inför arbete', 'Validering', 'Arbetsresor'],
    ]);
    expect(second?.slice(3, 12)).toEqual(['', '', '', '', '', 'X', '', '', '']);
    expect(second).toHaveLength(24);
    expect(report.tally.measures.applicant).toMatchObject({
      2: { records: 1, recordsWithDays: 1, days: 15 },
      8: { records: 1, recordsWithDays: 0 },
    });
  });

  test('leaves out measures of a person without assistance in the month', async () => {
    await workshop.households('0180', [{ name: 'h1', month: '2013-02' }, { name: 'h2' }]);
    await workshop.measures('0180', [
      { person: 'h1-1', code: 1, days: 5 },
      { person: 'h2-1', code: 0 },
    ]);
    const report = await workshop.compile('0180');
    expect(await rowsOf(report, 'insatser-')).toHaveLength(1);
    expect(report.tally.adults.applicant).toMatchObject({ withMeasures: 0, noMeasure: 1, unanswered: 0 });
  });

  test('warns about a text that is outside the model', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    await workshop.measures('0180', [{ person: 'h1-1', code: 8, text: 'SFI' }]);
    const report = await workshop.compile('0180');
    expect(report.findings).toMatchObject([{ rule: 'other-measure-is-inside-the-model', count: 1 }]);
  });
});

describe('the closures file', () => {
  test('has a household whose last assistance month is long ago, with its co-applicant then', async () => {
    await workshop.households('0180', [
      { name: 'h1', month: '2012-09', coApplicant: true },
      { name: 'h1', month: '2012-08' },
    ]);
    await workshop.closures('0180', [{ household: 'h1', closedOn: '2013-03-01', reasons: [1, null, 1] }]);
    const report = await workshop.compile('0180');
    expect((await rowsOf(report, 'avslut-')).map((cells) => cells.slice(3))).toEqual([['1', '', '1']]);
    expect(await rowsOf(report, 'insatser-')).toEqual([]);
    // The co-applicant of September has no reason.
    expect(report.findings).toMatchObject([{ rule: 'closure-has-reasons', count: 1 }]);
  });

  test('leaves out a household that was reopened, and those closed in other months', async () => {
    await workshop.households('0180', [{ name: 'h1' }, { name: 'h2' }, { name: 'h3' }]);
    await workshop.closures('0180', [
      { household: 'h1', closedOn: '2013-03-15', voided: true },
      { household: 'h2', closedOn: '2013-02-28' },
      { household: 'h3', closedOn: '2013-04-01' },
    ]);
    const report = await workshop.compile('0180');
    expect(await rowsOf(report, 'avslut-')).toEqual([]);
    expect(report.tally.closureRows).toBe(0);
  });
});

describe('the files of a month', () => {
  test('are there without rows where no household had assistance', async () => {
    await workshop.households('0180', [{ name: 'h1', month: '2013-02' }]);
    const report = await workshop.compile('0180');
    expect(report.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['insatser-0180-2013-03.csv', 0],
      ['insatser-0180-2013-03.xlsx', 0],
      ['avslut-0180-2013-03.csv', 0],
      ['avslut-0180-2013-03.xlsx', 0],
    ]);
    expect((await textOf(report, 'insatser-')).trimEnd().split('\r\n')).toHaveLength(1);
  });

  test('come with the comments where the reporter wrote some, and without when they are withdrawn', async () => {
    await workshop.comment('0180', 'Kategorierna är tydliga.');
    const report = await workshop.compile('0180');
    expect((await rowsOf(report, 'synpunkter-'))[0]?.slice(0, 2)).toEqual(['Stockholm', 'Test Testsson']);
    expect(report.tally.comments).toEqual({ measures: true, closures: false });
  });

  test('are the same bytes when the same records are compiled again, whatever the time', async () => {
    await workshop.households(
      '0180',
      names(20).map((name) => ({ name, coApplicant: true })),
    );
    await workshop.measures('0180', [{ person: 'h3-2', code: 8, text: 'Validering', days: 2 }]);
    const first = await workshop.compile('0180', '2013-03', '2013-04-03T08:00:00Z');
    const again = await workshop.compile('0180', '2013-03', '2014-12-31T23:30:00Z');
    expect(first.unchanged).toBe(false);
    expect(again.unchanged).toBe(true);
    expect(fileHashes(again)).toEqual(fileHashes(first));
    expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'compiled' }]);
    expect((await workshop.storedReports())[0]?.compiledAt.toISOString()).toBe('2013-04-03T08:00:00.000Z');
  });

  test('are the same bytes on a machine in another time zone', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    await workshop.closures('0180', [{ household: 'h1', closedOn: '2013-03-01' }]);
    const here = await workshop.compile('0180');
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      expect(fileHashes(await workshop.compile('0180'))).toEqual(fileHashes(here));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(await rowsOf(here, 'avslut-')).toHaveLength(1);
  });

  test('change only for the month that a late measure is for', async () => {
    await workshop.households('0180', [{ name: 'h1' }, { name: 'h1', month: '2013-04' }]);
    const april = fileHashes(await workshop.compile('0180', '2013-04'));
    const march = fileHashes(await workshop.compile('0180'));
    await workshop.measures('0180', [{ person: 'h1-1', code: 1, days: 5 }]);
    expect((await workshop.compile('0180', '2013-04')).unchanged).toBe(true);
    const corrected = await workshop.compile('0180');
    expect(corrected.unchanged).toBe(false);
    expect(fileHashes(corrected)).not.toEqual(march);
    expect(fileHashes(await workshop.compile('0180', '2013-04'))).toEqual(april);
  });

  test('hold nothing of another municipality, whatever the references', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    await workshop.households('1480', [{ name: 'h1' }, { name: 'h2' }]);
    await workshop.measures('1480', [{ person: 'h1-1', code: 1, days: 5 }]);
    await workshop.closures('1480', [{ household: 'h1', closedOn: '2013-03-05' }]);
    const report = await workshop.compile('0180');
    expect(report.tally).toMatchObject({ measureRows: 1, answeredRows: 0, closureRows: 0 });
    expect(await workshop.storedReports()).toHaveLength(1);
  });

  test('are logged as a reading of the municipality each time', async () => {
    await workshop.compile('0180');
    await workshop.compile('0180');
    expect(await workshop.auditEntries()).toEqual([
      { municipalityCode: '0180', actor: 'reporter', action: 'report.compiled', subject: 'report:2013-03' },
      { municipalityCode: '0180', actor: 'reporter', action: 'report.compiled', subject: 'report:2013-03' },
    ]);
  });

  test('are found right by the check of files', async () => {
    await workshop.households(
      '0180',
      names(5).map((name) => ({ name, coApplicant: true })),
    );
    await workshop.measures('0180', [
      { person: 'h1-1', code: 0 },
      { person: 'h2-1', code: 8, text: '=Validering; två' },
      { person: 'h2-2', code: 8, text: 'Arbetsresor', days: 31 },
    ]);
    await workshop.closures('0180', [{ household: 'h1', closedOn: '2013-03-05', reasons: [1, 4, 4] }]);
    await workshop.comment('0180', 'Tydligt.');
    const report = await workshop.compile('0180');
    for (const file of report.files) {
      expect(await workshop.check(file.path)).toMatchObject({ findings: [], rows: file.rows });
    }
  });
});
