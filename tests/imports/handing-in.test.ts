import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROLES } from '@avstamp/plugin-sdk';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadPolicies } from '../../server/access/index.js';
import { exampleArchive, exampleWorkbook } from '../../server/platform/files/archive/archive.example.js';
import { NUMBERS, officer, provider, type RunningImports, startImports } from './invented-lists.js';

let imports: RunningImports;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.stop());

const LIST = `Personnummer;Kod;Månad;Dagar\n${NUMBERS.anna};1;2013-03;5\n${NUMBERS.nobody};1;2013-03;5`;
const kept = () => imports.rows('select file_id from avstamp.import_file');
const rulesOf = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);

describe('a list that is handed in', () => {
  it('waits in the inbox of its unit, and tells the officer how its rows stand', async () => {
    const answer = await imports.handIn(LIST, { fileName: `mars ${NUMBERS.anna}.csv` });
    expect(answer).toMatchObject({
      status: 200,
      outcome: 'saved',
      file: { fileName: 'mars •••••••• (12).csv', sourceRows: 2, statuses: { matched: 1, unknown: 1 } },
      findings: [],
    });
    expect(await imports.inbox(answer.file.id)).toHaveLength(2);
  });

  it('changes nothing the second time, whatever it is called', async () => {
    const list = LIST.replace(';5', ';6');
    const first = await imports.handIn(list);
    const before = await kept();
    const again = await imports.handIn(list, { fileName: 'kopia.csv' });
    expect([again.outcome, again.file]).toEqual(['unchanged', first.file]);
    expect(await kept()).toEqual(before);
  });

  it('under the same key gets the same answer, and another list under it is refused', async () => {
    const key = randomUUID();
    const list = LIST.replace(';5', ';7');
    const first = await imports.handIn(list, { key });
    expect((await imports.handIn(list, { key })).text).toBe(first.text);
    const other = await imports.handIn(LIST.replace(';5', ';8'), { key });
    expect([other.status, other.errors[0]?.extensions.code]).toEqual([409, 'CONFLICT']);
  });

  it('has duplicates where a row stands twice, or stood in an earlier list', async () => {
    const headings = 'Personreferens;Kod;Månad;Dagar';
    const first = await imports.handIn(`${headings}\nP-bo;4;2013-03;5\nP-bo;4;2013-03;5`, {
      fileName: 'ett.csv',
    });
    const second = await imports.handIn(`${headings}\nP-bo;4;2013-03;5\nP-bo;4;2013-03;6`, {
      fileName: 'tva.csv',
    });
    const third = await imports.handIn(`${headings}\nP-bo;4;2013-03;5\nP-bo;5;2013-03;6`, {
      fileName: 'tre.csv',
    });
    const told = async ({ file }: typeof first) =>
      (await imports.inbox(file.id)).map(({ status, days, findings }) => [
        status,
        days,
        (findings as { message: { en: string } }[]).map(({ message }) => message.en),
      ]);
    expect(await told(first)).toEqual([
      ['MATCHED', '5', []],
      ['DUPLICATE', '5', ['The same has been handed in before: 2. It changes nothing.']],
    ]);
    expect(await told(second)).toEqual([['MATCHED', '11', []]]);
    expect(await told(third)).toEqual([
      ['DUPLICATE', '5', ['The same has been handed in before: ett.csv. It changes nothing.']],
      ['MATCHED', '6', []],
    ]);
  });

  it('may be a workbook of another program, with a title above its headings and dates as dates', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Mars');
    sheet.addRow(['Deltagare i mars']);
    sheet.addRow(['Pers.nr', 'Insats', 'Datum', 'Skostorlek']);
    sheet.addRow([Number(NUMBERS.anna), 'Arbetsträning', new Date(Date.UTC(2013, 2, 4)), 38]);
    sheet.addRow([Number(NUMBERS.anna), 'Arbetsträning', new Date(Date.UTC(2013, 2, 5)), 38]);
    workbook.addWorksheet('April').addRow(['något annat']);
    const answer = await imports.handIn(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(rulesOf(answer)).toEqual(['import-column-unknown', 'import-one-sheet']);
    expect(answer.findings[0]?.message.sv).toMatch(/Skostorlek.*personnummer, personreferens, insatskod/);
    expect(await imports.inbox(answer.file.id)).toMatchObject([
      {
        status: 'MATCHED',
        personReference: 'P-anna',
        code: '1',
        month: '2013-03',
        days: '2',
        sourceRows: [3, 4],
      },
    ]);
  });
});

describe('a list that is refused', () => {
  it.each([
    ['without headings', 'Hej;hopp\n1;2', ['import-headings-recognised']],
    ['without a person', 'Kod;Månad;Dagar\n1;2013-03;5', ['import-column-person']],
    ['without a measure', 'Pnr;Månad;Dagar\n1;2013-03;5', ['import-column-measure']],
    ['without days and month', 'Pnr;Insats\n1;Kurs', ['import-column-days', 'import-column-month']],
    ['with a column twice', 'Pnr;Kod;Månad;Dagar;Månad\n1;1;1;1;1', ['import-column-once']],
    ['without rows', 'Pnr;Kod;Månad;Dagar\n', ['import-has-rows']],
    ['with letters of another kind', Buffer.from('Pnr;Kod;Månad;Dagar\n', 'latin1'), ['text-windows-1252']],
    [
      'with a macro',
      exampleArchive(exampleWorkbook('', [{ name: 'xl/vbaProject.bin', content: 'macro' }])),
      undefined,
    ],
    [
      'that is a bomb',
      exampleArchive(exampleWorkbook('', [{ name: 'xl/media/a.bin', content: Buffer.alloc(300_000_000) }])),
      undefined,
    ],
  ])('%s says why, and is kept nowhere', async (_, content, rules) => {
    const before = await kept();
    const answer = await imports.handIn(content);
    expect([answer.status, answer.outcome, answer.file]).toEqual([200, 'refused', null]);
    if (rules === undefined) expect(rulesOf(answer)[0]).toMatch(/^archive-/);
    else expect(rulesOf(answer)).toEqual(rules);
    expect(answer.text).not.toContain(imports.files.path);
    expect(await kept()).toEqual(before);
  });

  it('is one of more than 16 MiB', async () => {
    const answer = await imports.handIn(Buffer.alloc(16 * 1024 * 1024 + 1, 'x'));
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([413, 'BAD_REQUEST']);
  });
});

describe('a request that hands in a list', () => {
  it.each([
    ['nobody', { headers: { authorization: '' } }, 401],
    ['a caseworker', { identity: { ...officer, role: 'caseworker' as const } }, 403],
    ['an officer of another unit', { identity: { ...officer, units: ['Annan enhet'] } }, 403],
    [
      "a provider in another provider's name",
      { identity: provider, headers: { 'avstamp-from-unit': 'Annan' } },
      403,
    ],
    ['a form of another page', { headers: { 'content-type': 'text/plain' } }, 415],
    ['without a key', { key: 'short' }, 400],
    ['without a unit', { unit: ' ' }, 400],
    ['with a unit that turns the reading direction', { unit: 'A\u202eB' }, 400],
  ])('from %s is refused with %j', async (_, how, status) => {
    const answer = await imports.handIn(LIST.replace(';5', ';9'), how);
    expect(answer.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
  });

  it.each(ROLES)('as %s is answered as the policy says', async (role) => {
    const municipalityCode = role === 'national' ? '' : '0180';
    const identity = { ...officer, role, municipalityCode, units: ['Arbetscentrum'] };
    const { status } = await imports.handIn(LIST, { identity });
    const [policy] = uploadPolicies;
    expect(status).toBe(policy?.roles.includes(role) ? 200 : 403);
  });

  it('leaves no file behind', async () => {
    expect(await readdir(join(imports.files.path, 'incoming'))).toEqual([]);
  });

  it('is told to come again where the host does not answer, without what the host said', async () => {
    const failing = await startImports({
      namesOf: async () => new Map(),
      referencesOf: async ([number]) => Promise.reject(new Error(`no answer about ${number}`)),
    });
    const answer = await failing.handIn(LIST);
    expect([
      answer.status,
      answer.text.includes(NUMBERS.anna),
      failing.plugin.log.join().includes(NUMBERS.anna),
    ]).toEqual([503, false, false]);
    await failing.stop();
  });
});

describe('identity numbers', () => {
  it('stand in no table, no answer, no log and no file', async () => {
    const forms = Object.values(NUMBERS).flatMap((number) => [
      number,
      `${number.slice(0, 8)}-${number.slice(8)}`,
      number.slice(2),
      `${number.slice(2, 8)}-${number.slice(8)}`,
    ]);
    const answer = await imports.handIn(
      `Personnummer;Personreferens;Kod;Insats;Månad;Dagar;Text;Utförare\n${NUMBERS.anna};;1;;2013-03;5;;\n${forms.map((form) => `;${form};${form};${form};${form};${form};${form};${form}`).join('\n')}`,
      { fileName: NUMBERS.stranger },
    );
    const unreadable = await imports.handIn(
      `${NUMBERS.anna};${NUMBERS.anna}\nPnr;Kod;Månad;Dagar;${NUMBERS.anna}\n${NUMBERS.anna};1;2013-03;5;x`,
    );
    const inbox = JSON.stringify(await imports.inbox(null));
    const tables = await imports.rows(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'avstamp%'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const contents = await Promise.all(
      tables.map(async ({ name }) =>
        JSON.stringify(await imports.rows(`select to_jsonb(t) from ${String(name)} t`)),
      ),
    );
    const left = await Promise.all(
      (await readdir(imports.files.path, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    for (const form of forms) {
      for (const place of [
        answer.text,
        unreadable.text,
        inbox,
        imports.plugin.log.join(),
        ...contents,
        ...left,
      ]) {
        expect(place).not.toContain(form);
      }
    }
  });
});
