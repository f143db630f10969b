import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, municipalityCode } from '../../server/kernel/index.js';
import { readTableFile } from '../../server/platform/files/index.js';
import { type WrittenYearFile, YearFileService } from '../../server/reporting/index.js';
import { query } from '../support/query.js';
import { ReportWorkshop } from '../support/report-workshop.js';
import { MONTHS, submitMonth, submitYear } from '../support/submitted-year.js';

let workshop: ReportWorkshop;
beforeEach(async () => {
  workshop = await ReportWorkshop.open();
});
afterEach(() => workshop.close());

const write = (): Promise<WrittenYearFile> => {
  const { reporting, definitions, codeLists, folder } = workshop;
  return new YearFileService(reporting, definitions, codeLists).write({
    ...{ municipalityCode: municipalityCode('0180'), year: 2014, folder: folder.path },
    ...{ actor: 'reporter', role: 'reporter', now: new Date('2015-01-10T08:00:00Z') },
  });
};
const told = ({ findings }: WrittenYearFile) =>
  findings.map(({ rule, message }) => `${rule} ${message.en.slice(0, 7)}`);
async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of (await readTableFile(path)).batches())
    rows.push(...batch.map(({ cells }) => cells));
  return rows;
}
const fileOf = ({ files }: WrittenYearFile, name: string) => {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  return file;
};

describe('the year file of twelve submitted months', () => {
  it('has every row of every month under one row of headings, and departs in nothing', async () => {
    await submitYear(workshop);
    const year = await write();
    expect(told(year)).toEqual([]);
    const measures = fileOf(year, 'insatser-0180-2014.csv');
    expect(measures.rows).toBe(78);
    const [headings, ...rows] = await rowsOf(measures.path);
    const monthColumn = headings?.findIndex((heading) => /m[åa]nad/i.test(heading)) ?? -1;
    expect([...new Set(rows.map((cells) => cells[monthColumn]))]).toEqual(
      MONTHS.map((month) => month.slice(5)),
    );
    expect(rows.flat()).toContain('=Kurs; 2');
    expect(await rowsOf(fileOf(year, 'insatser-0180-2014.xlsx').path)).toHaveLength(79);
    expect(fileOf(year, 'avslut-0180-2014.csv').rows).toBe(1);
    expect(year.counts).toMatchObject({
      measureRows: 78,
      closureRows: 1,
      'measures.applicant.2.records': 12,
      'measures.applicant.2.days': 78,
    });
  });

  it('is the same bytes when it is made again', async () => {
    await submitYear(workshop);
    const hashes = ({ files }: WrittenYearFile) => files.map(({ name, sha256 }) => `${name} ${sha256}`);
    const first = await write();
    const bytes = await readFile(fileOf(first, 'insatser-0180-2014.csv').path);
    const again = await write();
    expect(hashes(again)).toEqual(hashes(first));
    expect((await readFile(fileOf(again, 'insatser-0180-2014.csv').path)).equals(bytes)).toBe(true);
  });

  it('takes the latest version of a month that was corrected', async () => {
    await submitYear(workshop);
    await workshop.measures('0180', [{ person: 'H00-1', code: 3, days: 9, month: '2014-05' }]);
    await submitMonth(workshop, calendarMonth('2014-05'));
    const year = await write();
    expect(told(year)).toEqual([]);
    expect(year.months[4]).toMatchObject({ month: '2014-05', revision: 2 });
    expect(year.counts).toMatchObject({ 'measures.applicant.3.days': 9 });
  });
});

describe('a year file that departs from the sum of twelve months', () => {
  it('says which months are not submitted, changed since, or have a correction that waits', async () => {
    await submitYear(
      workshop,
      MONTHS.filter((month) => month !== '2014-02' && month !== '2014-03'),
    );
    await workshop.compile('0180', '2014-03');
    await workshop.measures('0180', [{ person: 'H00-1', code: 3, month: '2014-07' }]);
    await workshop.measures('0180', [{ person: 'H00-1', code: 3, month: '2014-08' }]);
    await workshop.compile('0180', '2014-08');
    const year = await write();
    expect(told(year)).toEqual([
      'year-month-is-submitted 2014-02',
      'year-month-is-submitted 2014-03',
      'year-month-has-no-late-facts 2014-07',
      'year-month-has-no-correction-waiting 2014-08',
    ]);
    expect(year.findings[1]?.message.sv).toContain('bara sammanställd');
    expect(year.counts).toMatchObject({ measureRows: 78 - 2 - 3 });
  });

  it('says whose bytes are not kept, and that the counts are not the sum then', async () => {
    await submitYear(workshop);
    await query(
      workshop.database.urls.admin,
      `alter table avstamp.submitted_file disable trigger user;
       update avstamp.submitted_file set content = null where month = '2014-04-01' and name ~ '^insatser.*csv'`,
    );
    expect(told(await write())).toEqual([
      'year-month-bytes-are-kept 2014-04',
      'year-counts-are-the-months-sum The row',
    ]);
  });

  it('says that a month was submitted under another definition, or under one that nobody has confirmed', async () => {
    await submitYear(workshop, MONTHS.slice(0, 11));
    await workshop.compile('0180', '2014-12');
    await query(
      workshop.database.urls.admin,
      `update avstamp.report set status = 'approved' where month = '2014-12-01';
       alter table avstamp.report disable trigger user;
       update avstamp.report set status = 'submitted', definition_id = 'ordinary-collection',
         files = replace(files::text, '2014-12.', '2014-12-obekraftad.')::jsonb where month = '2014-12-01'`,
    );
    expect(told(await write()).slice(0, 2)).toEqual([
      'year-month-has-the-years-definition 2014-12',
      'year-month-is-confirmed 2014-12',
    ]);
  });
});
