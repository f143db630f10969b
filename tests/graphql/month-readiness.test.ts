import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo } from '../support/ask-as.js';
import { reporter, unitManager } from '../support/invented-identities.js';
import { counted, MARCH, MONTH, ReadinessHost } from '../support/readiness-host.js';

const ROWS = `query ($month: CalendarMonth!, $category: ReadinessCategory!, $unit: Unit, $caseworker: UserReference, $rule: PlainText, $first: PageSize, $after: Cursor) {
  readinessRows(month: $month, category: $category, unit: $unit, caseworker: $caseworker, rule: $rule, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { runningNumber } }
  }
}`;

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

let host: ReadinessHost;
beforeEach(async () => {
  host = await ReadinessHost.open();
});
afterEach(() => host.plugin.stop());

const rows = async (variables: object): Promise<Page<{ runningNumber: number }>> =>
  answerTo(await host.plugin.ask(ROWS, { ...MARCH, ...variables }, reporter), 'readinessRows');

describe('what is left in the whole municipality', () => {
  it('is counted by the job for the reporter, protected persons included', async () => {
    expect(await host.monthReadiness()).toMatchObject({ countedAt: null, persons: 0, groups: [], days: [] });
    await host.sql(`insert into avstamp.import_file (municipality_code, file_id, unit, party, file_name, uploaded_by, source_rows, findings, fingerprint)
       values ('0180', '00000000-0000-4000-8000-000000000001', 'AME', 'labour', 'lista.csv', 'lars', 1, '[]', sha256('1'))`);
    await host.sql(`insert into avstamp.import_row (municipality_code, file_id, row_number, unit, party, source_rows, month, measure_text,
         code, other_text, days, provider, verdict, findings, fingerprint)
       values ('0180', '00000000-0000-4000-8000-000000000001', 1, 'AME', 'labour', '{1}', '2013-03', 'x', '1', '', 'X', '', 'sound', '[]', sha256('2'))`);
    await host.plugin.runJob('avstamp-readiness');
    const readiness = await host.monthReadiness();
    expect(readiness).toMatchObject({ countedAt: '2013-04-03T08:00:00.000Z', persons: 8 });
    expect(counted(readiness)).toEqual({ UNANSWERED: 5, BLOCKING: 0, WARNINGS: 2, CLOSURES: 1, IMPORTS: 1 });
    expect(readiness.groups).toContainEqual({
      unit: 'AME',
      caseworker: null,
      category: 'IMPORTS',
      rule: null,
      count: 1,
    });
  });

  it('has pseudonyms behind each number as soon as the month has any', async () => {
    await host.plugin.runJob('avstamp-readiness');
    expect((await rows({ category: 'UNANSWERED' })).edges).toEqual([]);
    await host.plugin.runJob('avstamp-monthly-report', { month: '2013-03', municipalityCodes: ['0180'] });
    await host.plugin.runJob('avstamp-readiness');
    const numbers = new Map(
      (
        await host.sql<{ household: string; number: number }>(
          `select household_ref as household, running_number as number from avstamp_pseudonym.running_number where municipality_code = '0180'`,
        )
      ).map(({ household, number }) => [household, number]),
    );
    const listed = async (variables: object): Promise<readonly number[]> =>
      (await rows(variables)).edges.map(({ node }) => node.runningNumber);
    expect(await listed({ category: 'WARNINGS', caseworker: 'anna' })).toEqual([numbers.get('A')]);
    expect(await listed({ category: 'WARNINGS', rule: 'no-measure-beside-measure-of-others' })).toEqual([
      numbers.get('C'),
    ]);
    expect(await listed({ category: 'UNANSWERED', unit: 'Norr' })).toEqual([numbers.get('N')]);
    const page = await rows({ category: 'UNANSWERED', first: 4 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await rows({ category: 'UNANSWERED', first: 4, after: page.pageInfo.endCursor });
    expect(rest.edges).toHaveLength(1);
  });

  it('is kept day by day, and says what the same pace leads to', async () => {
    await host.plugin.runJob('avstamp-readiness');
    host.now = '2013-04-05T08:00:00Z';
    await host.sql(`insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, party)
       select '0180', '2013-03-01', person, 0, '', 'social' from unnest(array['D1', 'D2', 'E1', 'N1']) as person`);
    await host.plugin.runJob('avstamp-readiness');
    await host.plugin.runJob('avstamp-readiness');
    const readiness = await host.monthReadiness();
    expect(readiness.days).toEqual([
      { day: '2013-04-03', open: 8, unanswered: 5 },
      { day: '2013-04-05', open: 4, unanswered: 1 },
    ]);
    expect(readiness.forecast).toEqual({
      ...{ verdict: 'IN_TIME', pace: 2, paceNeeded: 0.2 },
      ...{ openAtDeadline: 0, readyOn: '2013-04-07' },
    });
  });

  it.each([
    ['from the first day of the month itself', '2013-02-28T23:30:00Z', true],
    ['not the day before', '2013-02-28T22:30:00Z', false],
    ['to the last day of its collection', '2013-04-22T21:30:00Z', true],
    ['not the day after', '2013-04-22T22:30:00Z', false],
  ])('is counted %s', async (_, instant, isCounted) => {
    host.now = instant;
    await host.plugin.runJob('avstamp-readiness');
    expect((await host.monthReadiness()).countedAt !== null).toBe(isCounted);
  });
});

describe('reminders', () => {
  const remind = async (day: string): Promise<void> => {
    host.now = `${day}T08:00:00Z`;
    await host.plugin.runJob('avstamp-readiness');
    await host.plugin.runJob('avstamp-reminders');
  };

  it('go to those who can mend what is left, with numbers and without names, once for each day of the calendar', async () => {
    await remind('2013-04-14');
    expect(host.sent).toEqual([]);
    await remind('2013-04-15');
    await remind('2013-04-16');
    expect(host.sent.map(({ recipient }) => recipient).filter((one) => one.kind === 'caseworker')).toEqual([
      { kind: 'caseworker', subject: 'anna' },
    ]);
    expect(host.sent.find(({ recipient }) => recipient.kind === 'caseworker')).toMatchObject({
      municipalityCode: '0180',
      month: '2013-03',
      kind: 'report.reminder',
      text: {
        sv: 'Kvar till rapporten för 2013-03: 1 person utan svar, 1 varning att ta ställning till. Insamlingen stänger 2013-04-22.',
      },
    });
    const units = host.sent.flatMap(({ recipient }) => (recipient.kind === 'unit' ? [recipient.unit] : []));
    expect(units.toSorted()).toEqual(['Centrum', 'Centrum', 'Norr']);
    expect(JSON.stringify(host.sent)).not.toMatch(/"[A-Z]\d"/);
  });

  it('go to the manager on the day that the calendar gives', async () => {
    await remind('2013-04-21');
    expect([...new Set(host.sent.map(({ recipient }) => recipient.kind))]).toEqual(['manager']);
    await remind('2013-04-23');
    expect((await host.monthReadiness()).reminders).toHaveLength(2);
  });

  it('are handed over again, under the same id, where the host could not take them', async () => {
    host.refuses = true;
    await remind('2013-04-15');
    expect((await host.monthReadiness()).reminders).toMatchObject([
      { deliveredAt: null },
      { deliveredAt: null },
      { deliveredAt: null },
    ]);
    host.refuses = false;
    await host.plugin.runJob('avstamp-reminders');
    await host.plugin.runJob('avstamp-reminders');
    const ids = host.sent.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      (await host.monthReadiness()).reminders.every(
        (one) => 'deliveredAt' in one && one.deliveredAt !== null,
      ),
    ).toBe(true);
    expect(JSON.stringify(host.plugin.log)).not.toContain('no post today');
  });

  it('are not sent where nothing is left', async () => {
    await host.sql(`delete from avstamp.assistance_month`);
    await host.sql(`delete from avstamp.closure`);
    await remind('2013-04-15');
    expect(host.sent).toEqual([]);
  });

  it('are no business of a unit manager’s screen', async () => {
    const { errors } = await host.plugin.ask(MONTH, MARCH, unitManager);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
