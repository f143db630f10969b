import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NUMBERS,
  officer,
  provider,
  type RunningImports,
  type ShownRow,
  startImports,
} from './invented-lists.js';

let imports: RunningImports;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.stop());

const HEADINGS = 'Personnummer;Personreferens;Insats;Månad;Dagar';
const staged = async (...lines: readonly string[]): Promise<readonly ShownRow[]> => {
  const { file } = await imports.handIn([HEADINGS, ...lines].join('\n'));
  return imports.inbox(file.id);
};
const decide = ({ fileId, number, version }: ShownRow, action: string, more: object = {}) => ({
  fileId,
  number,
  expectedVersion: version,
  action,
  ...more,
});
interface Settled {
  readonly outcome: string;
  readonly findings: readonly { readonly rule: string }[];
  readonly results: readonly {
    readonly outcome: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly row: ShownRow;
  }[];
}
const settled = async (...parameters: Parameters<RunningImports['settle']>): Promise<Settled> => {
  const { data, text } = await imports.settle(...parameters);
  if (!data) throw new Error(text);
  return data['settleImportRows'] as Settled;
};
const registered = (person: string, month: string) =>
  imports.rows(`select code, other_text, days, provider, party from avstamp.measure
    where person_ref = '${person}' and month = '${month}-01' and withdrawn_at is null order by code, other_text`);

describe('a row that is accepted', () => {
  it("is registered as the labour-market unit's measure, with history, log and a version more", async () => {
    const [row] = await staged(`${NUMBERS.anna};;3;2013-03;5`);
    const answer = await settled([decide(row as ShownRow, 'ACCEPT')]);
    expect(answer).toMatchObject({
      outcome: 'SAVED',
      results: [
        {
          outcome: 'SAVED',
          row: {
            settlement: 'ACCEPTED',
            version: 2,
            settledAs: { personReference: 'P-anna', code: 3, otherText: null, days: 5 },
          },
        },
      ],
    });
    expect(await registered('P-anna', '2013-03')).toEqual([
      { code: 3, other_text: '', days: 5, provider: null, party: 'labour' },
    ]);
    expect(
      await imports.rows(`select kind, party, before, after from avstamp.change where person_ref = 'P-anna'`),
    ).toMatchObject([{ kind: 'measure', party: 'labour', before: null, after: { entries: [{ days: 5 }] } }]);
    const [entry] = await imports.rows(
      `select subject, subjects, details from avstamp.audit_entry where action = 'settle import rows'`,
    );
    expect(entry).toMatchObject({
      subject: `import:${row?.fileId}`,
      subjects: ['person:P-anna'],
      details: { rows: 1, settled: 1 },
    });
  });

  it('can be settled once only', async () => {
    const [row] = await staged(';P-bo;1;2013-03;5');
    const first = decide(row as ShownRow, 'ACCEPT');
    expect((await settled([first])).outcome).toBe('SAVED');
    expect((await settled([first])).results[0]).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'import-row-waits' }],
    });
    expect(await imports.inbox(row?.fileId ?? '')).toEqual([]);
  });

  it('with another version than it was based on is a conflict that shows the row as it is', async () => {
    const [row] = await staged(';P-bo;2;2013-03;5');
    const stale = { ...decide(row as ShownRow, 'ACCEPT'), expectedVersion: 7 };
    expect(await settled([stale])).toMatchObject({
      outcome: 'CONFLICT',
      results: [{ outcome: 'CONFLICT', row: { version: 1 } }],
    });
  });

  it('adds texts of other measures to those that are there', async () => {
    const rows = await staged(';P-bo;Vårblomman;2013-03;2', ';P-bo;Sommarängen;2013-03;3');
    const answer = await settled(
      rows.map((row) => decide(row, 'ACCEPT', { code: 8, otherText: `Validering av ${row['days']} betyg` })),
    );
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['SAVED', 'SAVED']);
    const [later] = await staged(';P-bo;Höstlöven;2013-03;X');
    await settled([
      decide(later as ShownRow, 'ACCEPT', { code: 8, otherText: 'Validering av yrke', days: '4' }),
    ]);
    expect((await registered('P-bo', '2013-03')).filter(({ code }) => code === 8)).toMatchObject([
      { other_text: 'Validering av 2 betyg', days: 2 },
      { other_text: 'Validering av 3 betyg', days: 3 },
      { other_text: 'Validering av yrke', days: 4 },
    ]);
  });

  it('may be corrected: days of a refused row, a person of several, a code of words', async () => {
    const rows = await staged(`${NUMBERS.twice};;Vårblomman;2013-03;4`, ';P-twin-2;1;2013-03;32');
    const refused = await settled(rows.map((row) => decide(row, 'ACCEPT')));
    expect(refused.results.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['import-person-is-one', 'measure-code-in-list'],
      ['measure-days-within-month'],
    ]);
    const [first, second] = rows as [ShownRow, ShownRow];
    const answer = await settled([
      decide(first, 'ACCEPT', { personReference: 'P-twin-1', code: 5 }),
      decide(second, 'ACCEPT', { days: '31' }),
    ]);
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['SAVED', 'SAVED']);
    expect(await registered('P-twin-1', '2013-03')).toMatchObject([{ code: 5, days: 4 }]);
    expect(await registered('P-twin-2', '2013-03')).toMatchObject([{ code: 1, days: 31 }]);
  });

  it('is refused where it would stand beside code 0, and leaves what is registered', async () => {
    const [none] = await staged(';P-twin-1;0;2013-04;');
    expect((await settled([decide(none as ShownRow, 'ACCEPT')])).outcome).toBe('SAVED');
    const [row] = await staged(';P-twin-1;3;2013-04;2');
    expect(await settled([decide(row as ShownRow, 'ACCEPT')])).toMatchObject({
      outcome: 'REFUSED',
      results: [{ findings: [{ rule: 'no-measure-excludes-measures' }], row: { settlement: 'WAITING' } }],
    });
    expect(await registered('P-twin-1', '2013-04')).toMatchObject([{ code: 0 }]);
  });

  it('is refused alike for nobody, for a stranger and for a protected person, chosen or matched', async () => {
    const rows = await staged(
      ...[NUMBERS.nobody, NUMBERS.stranger, NUMBERS.protected].map((number) => `${number};;1;2013-03;5`),
    );
    const bare = await settled(rows.map((row) => decide(row, 'ACCEPT')));
    const chosen = await settled(
      rows.map((row, place) =>
        decide(row, 'ACCEPT', { personReference: ['P-nobody', 'P-stranger', 'P-protected'][place] }),
      ),
    );
    for (const { results } of [bare, chosen]) {
      const told = results.map(({ row: { number: _, sourceRows: __, ...row }, ...result }) => ({
        ...result,
        row,
      }));
      expect(told[0]).toMatchObject({
        outcome: 'REFUSED',
        findings: [{ rule: 'import-person-is-participant' }],
      });
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
    }
  });
});

describe('a row that is dismissed', () => {
  it('needs a reason, and is then not registered', async () => {
    const [row] = await staged(';P-anna;4;2013-03;5');
    const decided = [decide(row as ShownRow, 'DISMISS')];
    expect((await settled(decided)).results[0]?.findings).toEqual([{ rule: 'import-dismissal-has-reason' }]);
    const answer = await settled(decided, { reason: 'Arbetsförmedlingens egen insats' });
    expect(answer.results[0]).toMatchObject({
      outcome: 'SAVED',
      row: { settlement: 'DISMISSED', settledAs: null },
    });
    expect((await registered('P-anna', '2013-03')).filter(({ code }) => code === 4)).toEqual([]);
    expect(
      await imports.rows(`select reason, after from avstamp.change where kind = 'import row'`),
    ).toMatchObject([{ reason: 'Arbetsförmedlingens egen insats', after: { settlement: 'dismissed' } }]);
  });
});

describe('a request that settles rows', () => {
  it('carried out once gives the same answer again, and refuses another under its key', async () => {
    const [row, other] = (await staged(';P-anna;5;2013-03;5', ';P-anna;6;2013-03;5')) as [ShownRow, ShownRow];
    const key = { idempotencyKey: randomUUID() };
    const first = await imports.settle([decide(row, 'ACCEPT')], key);
    expect((await imports.settle([decide(row, 'ACCEPT')], key)).text).toBe(first.text);
    const { errors } = await imports.settle([decide(other, 'ACCEPT')], key);
    expect(errors[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('is refused whole with 201 rows, and with the same row twice', async () => {
    const [row] = (await staged(';P-anna;7;2013-03;5')) as [ShownRow];
    const one = decide(row, 'ACCEPT');
    const many = Array.from({ length: 201 }, (_, place) => ({ ...one, number: place + 1 }));
    expect((await settled(many)).findings).toEqual([{ rule: 'import-batch-within-limit' }]);
    expect((await settled([one, one])).findings).toEqual([{ rule: 'import-batch-has-each-row-once' }]);
  });

  it("is answered alike for nobody's row, another unit's and another municipality's", async () => {
    const [row] = (await staged(';P-anna;7;2013-02;5')) as [ShownRow];
    const decided = [decide(row, 'ACCEPT')];
    const answers = [
      await imports.settle([{ ...decided[0], fileId: randomUUID() }]),
      await imports.settle(decided, {}, { ...officer, units: ['Annan enhet'] }),
      await imports.settle(decided, {}, { ...officer, municipalityCode: '1480' }),
    ];
    expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual(Array(3).fill('NOT_FOUND'));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it.each([
    ['a provider', provider],
    ['a caseworker', { ...officer, role: 'caseworker' as const }],
  ])('is not for %s', async (_, identity) => {
    const { errors } = await imports.settle([], {}, identity);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('two at once', () => {
  it('who settle the same row register it once, and the other one is told so', async () => {
    const [row] = (await staged(';P-twin-2;6;2013-03;3')) as [ShownRow];
    const answers = await Promise.all([1, 2, 3].map(() => settled([decide(row, 'ACCEPT')])));
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['REFUSED', 'REFUSED', 'SAVED']);
    const history = await imports.rows(
      `select from avstamp.change where person_ref = 'P-twin-2' and code = 6`,
    );
    expect(history).toHaveLength(1);
  });

  it('who hand in the same list have it taken once', async () => {
    const list = 'Personreferens;Kod;Månad;Dagar\nP-twin-2;7;2013-03;3';
    const answers = await Promise.all([1, 2, 3].map(() => imports.handIn(list)));
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['saved', 'unchanged', 'unchanged']);
    expect(new Set(answers.map(({ file }) => file.id)).size).toBe(1);
  });
});
