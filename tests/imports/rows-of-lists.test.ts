import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NUMBERS, type RunningImports, type ShownRow, startImports } from './invented-lists.js';

let imports: RunningImports;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.stop());

/** Hands in a list with these columns and rows, and reads its rows. */
async function rowsOf(...lines: readonly string[]): Promise<readonly ShownRow[]> {
  const { file, findings, status } = await imports.handIn(lines.join('\n'));
  expect([status, findings]).toEqual([200, []]);
  return imports.inbox(file.id);
}
const rules = ({ findings }: ShownRow) => (findings as { rule: string }[]).map(({ rule }) => rule);

describe('whom a row is about', () => {
  it('is found by identity number, with spaces and hyphens of any kind, and by person reference', async () => {
    const rows = await rowsOf(
      'Personnr;Person-ref;Insatskod;Månad;Dagar',
      `${NUMBERS.anna};;1;2013-03;5`,
      '19900101–2385;;2;2013-03;5',
      '1990 0101 2385;;3;2013-03;5',
      ';P-bo;1;2013-03;7',
    );
    expect(rows.map(({ status, personReference }) => [status, personReference])).toEqual([
      ['MATCHED', 'P-anna'],
      ['MATCHED', 'P-anna'],
      ['MATCHED', 'P-anna'],
      ['MATCHED', 'P-bo'],
    ]);
  });

  it('is unknown where the host knows nobody, where somebody else works with the person, and for protected persons alike', async () => {
    const { nobody, stranger, protected: hidden } = NUMBERS;
    const rows = await rowsOf(
      'Personnummer;Kod;Månad;Dagar',
      ...[nobody, stranger, hidden].map((number) => `${number};1;2013-03;5`),
    );
    const told = rows.map(({ number: _, sourceRows: __, ...row }) => row);
    expect(told[0]).toMatchObject({
      status: 'UNKNOWN',
      personReference: null,
      candidates: [],
      maskedNumber: '•••••••• (12)',
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(rows.map(rules)).toEqual(Array(3).fill(['import-person-is-participant']));
  });

  it('is ambiguous where the number is that of several persons', async () => {
    const [row] = await rowsOf('Personnummer;Kod;Månad;Dagar', `${NUMBERS.twice};1;2013-03;5`);
    expect(row).toMatchObject({
      status: 'AMBIGUOUS',
      personReference: null,
      candidates: ['P-twin-1', 'P-twin-2'],
    });
  });

  it('is refused where the number is none, is missing, or stands in another column', async () => {
    const rows = await rowsOf(
      'Personnummer;Personreferens;Insats;Månad;Dagar',
      '199001012386;;1;2013-03;5',
      ';;1;2013-03;5',
      `;${NUMBERS.anna};1;2013-03;5`,
      `${NUMBERS.anna};;Kurs för 900101-2385;2013-03;5`,
    );
    expect(rows.map((row) => [row.status, ...rules(row)])).toEqual([
      ['REFUSED', 'import-identity-number-valid'],
      ['REFUSED', 'import-person-is-given'],
      ['REFUSED', 'import-cells-name-nobody'],
      ['REFUSED', 'import-cells-name-nobody'],
    ]);
  });
});

describe('which measure a row is', () => {
  it('is told by its code, by a code with its label, by words, or by nothing that can be told', async () => {
    const rows = await rowsOf(
      'Personreferens;Insats;Månad;Dagar',
      'P-anna;3;2013-03;1',
      'P-bo;2 Jobbsökaraktivitet;2013-03;2',
      'P-bo;Arbetspraktik;2013-03;4',
      'P-bo;Vårblomman;2013-03;4',
    );
    expect(rows.map(({ status, code, days }) => [status, code, days])).toEqual([
      ['MATCHED', '3', '1'],
      ['MATCHED', '2', '2'],
      ['MATCHED', '5', '4'],
      ['AMBIGUOUS', null, '4'],
    ]);
    expect(rules(rows[3] as ShownRow)).toEqual(['import-measure-is-recognised']);
  });

  it('is outside the model where it is no labour-promoting measure', async () => {
    const [row] = await rowsOf('Personreferens;Insats;Månad;Dagar', 'P-anna;Arbetar deltid;2013-03;1');
    expect(row).toMatchObject({ status: 'OUTSIDE_THE_MODEL' });
    expect(rules(row as ShownRow)).toEqual(['other-measure-is-inside-the-model']);
  });

  it('keeps the text of another measure, as a text and never as a formula', async () => {
    const rows = await rowsOf(
      'Personreferens;Kod;Övrig insats;Månad;Dagar',
      'P-anna;8;Validering;2013-03;1',
      'P-bo;8;"=HYPERLINK(""http://example.invalid"")";2013-03;1',
    );
    expect(rows[0]).toMatchObject({ status: 'MATCHED', code: '8', otherText: 'Validering' });
    expect(rows[1]?.status).toBe('REFUSED');
    expect(rules(rows[1] as ShownRow)).toEqual(['import-cells-are-plain']);
  });

  it('is refused as a whole where code 0 stands beside 3', async () => {
    const rows = await rowsOf(
      'Personreferens;Kod;Månad;Dagar',
      'P-anna;0;2013-02;',
      'P-anna;3;2013-03;4',
      'P-bo;0;2013-03;',
      'P-bo;3;2013-03;4',
    );
    expect(rows.map(({ status }) => status)).toEqual(['REFUSED', 'MATCHED', 'REFUSED', 'REFUSED']);
    expect(rules(rows[2] as ShownRow)).toEqual(['no-measure-excludes-measures']);
  });
});

describe('how much a row says', () => {
  it('is added up over rows of the same person, month and measure', async () => {
    const rows = await rowsOf(
      'Personreferens;Kod;Månad;Dagar;Start;Slut',
      'P-anna;1;2013-03;5;2013-03-01;2013-03-10',
      'P-anna;1;mars 2013;3;2013-03-11;2013-03-20',
      'P-anna;2;2013-03;3;;',
    );
    expect(rows.map(({ code, days, sourceRows }) => [code, days, sourceRows])).toEqual([
      ['1', '8', [2, 3]],
      ['2', '3', [4]],
    ]);
  });

  it('is the distinct days of its dates, divided between the months', async () => {
    const rows = await rowsOf(
      'Personreferens;Kod;Datum',
      'P-anna;1;2013-02-27, 2013-02-28, 2013-03-01',
      'P-anna;1;20130301',
      'P-anna;1;2013-03-04 13:00',
    );
    expect(rows.map(({ month, days, sourceRows }) => [month, days, sourceRows])).toEqual([
      ['2013-02', '2', [2]],
      ['2013-03', '2', [2, 3, 4]],
    ]);
  });

  it('is X for a period without days, in each of its months', async () => {
    const { file, findings } = await imports.handIn(
      'Personreferens;Kod;Från;Till;Dagar\nP-bo;1;2012-12-15;2013-02-15;\nP-bo;2;2013-03-01;2013-03-20;7\nP-bo;3;2013-03-04;2013-03-04;',
    );
    expect(findings).toEqual([]);
    const rows = await imports.inbox(file.id);
    expect(rows.map(({ code, month, days }) => [code, month, days])).toEqual([
      ['1', '2012-12', 'X'],
      ['1', '2013-01', 'X'],
      ['1', '2013-02', 'X'],
      ['2', '2013-03', '7'],
      ['3', '2013-03', '1'],
    ]);
    expect(rules(rows[2] as ShownRow)).toContain('import-period-tells-days');
  });

  it.each([
    ['31 February', '2013-02-31', 'import-dates-exist'],
    ['what is no date', 'igår', 'import-dates-exist'],
  ])('is refused for %s', async (_, dates, rule) => {
    const [row] = await rowsOf('Personreferens;Kod;Datum', `P-anna;1;${dates}`);
    expect([row?.status, rules(row as ShownRow)]).toEqual(['REFUSED', [rule]]);
  });

  it.each([
    ['32 days', '32', 'measure-days-within-month'],
    ['half days', '2,5', 'measure-volume-is-days-or-mark'],
    ['no days', '', 'measure-has-volume'],
  ])('is refused for %s', async (_, days, rule) => {
    const [row] = await rowsOf('Personreferens;Kod;Månad;Dagar', `P-anna;1;2013-03;${days}`);
    expect([row?.status, rules(row as ShownRow)]).toEqual(['REFUSED', [rule]]);
  });

  it('is refused where added rows come to more days than the month has', async () => {
    const [row] = await rowsOf(
      'Personreferens;Kod;Månad;Dagar',
      'P-anna;1;2013-03;20',
      'P-anna;1;2013-03;12',
    );
    expect([row?.status, row?.['days'], rules(row as ShownRow)]).toEqual([
      'REFUSED',
      '32',
      ['measure-days-within-month'],
    ]);
  });
});
