import { ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDisclosurePlans } from '../../server/disclosure/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import { publishNational } from '../../server/national/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { caseworker, nationalUser } from '../support/invented-identities.js';
import { drawnReport, insertReports } from '../support/invented-reports.js';
import { DEFINITION_2013 } from '../support/national-input.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const TABLES = `query ($months: [CalendarMonth!]!) {
  publishedNationalTables(months: $months, definitionId: "socialstyrelsen-2013") {
    months version threshold weakBase
    tables { id title { sv } columns { sv } notes { sv } rows { cells { kind value isWeak text { sv } } } }
  }
}`;
const MARCH = { months: ['2013-03'] };

interface Cell {
  readonly kind: string;
  readonly value: number | null;
  readonly isWeak: boolean;
}
interface Answer {
  readonly version: number;
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly { readonly cells: readonly Cell[] }[];
  }[];
}

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  const reports = [
    {
      municipality: '0114',
      measures: [2, 0, 30, 9, 9, 1, 0, 12],
      closures: [1, 0, 5, 0, 9, 0, 0, 0, 0, 0, 2, 8],
    },
    {
      municipality: '0115',
      measures: [8, 6, 10, 0, 9, 7, 5, 3],
      closures: [4, 4, 0, 0, 0, 0, 0, 6, 0, 0, 1, 3],
    },
    {
      municipality: '0980',
      measures: [0, 6, 40, 8, 8, 8, 6, 1],
      closures: [0, 0, 5, 0, 2, 0, 0, 0, 7, 0, 0, 4],
    },
  ].map((drawn) => drawnReport(drawn, '2013-03'));
  await insertReports(plugin.database.urls.admin, reports);
});
afterAll(() => plugin.stop());

const tableOf = (answer: Answer, id: string): readonly Cell[] =>
  answer.tables.find((table) => table.id === id)?.rows.flatMap(({ cells }) => cells) ?? [];

describe('the published national tables over GraphQL', () => {
  it('are not there before anything has been published', async () => {
    const { errors } = await plugin.ask(TABLES, MARCH, caseworker);
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('hold no small count, whichever role asks', async () => {
    const pool = createPool(plugin.database.urls.national, { name: 'publication', size: 2 });
    const request = { definition: DEFINITION_2013, months: [calendarMonth('2013-03')] };
    const outcome = await publishNational(pool, request, readDisclosurePlans());
    await pool.end();
    expect(outcome.kind).toBe('published');
    for (const role of ROLES) {
      const asker = role === 'national' ? nationalUser : { ...caseworker, role };
      const { data, errors } = await plugin.ask(TABLES, MARCH, asker);
      expect([role, errors]).toEqual([role, []]);
      const answer = data?.['publishedNationalTables'] as Answer;
      expect(answer).toMatchObject({ months: ['2013-03'], version: 1, threshold: 4, weakBase: 20 });
      for (const id of ['measures-by-area', 'closures-by-area']) {
        const figures = tableOf(answer, id).filter(({ kind }) => kind === 'NUMBER');
        expect(figures.filter(({ value }) => value !== null && value > 0 && value < 4)).toEqual([]);
        expect(tableOf(answer, id).some(({ kind }) => kind === 'SUPPRESSED')).toBe(true);
      }
    }
  });

  it.each([
    ['BAD_USER_INPUT', { months: [] }],
    ['NOT_FOUND', { months: ['2013-03', '2013-04'] }],
  ])('are answered with %s to a wrong question', async (code, variables) => {
    const { errors } = await plugin.ask(TABLES, variables, caseworker);
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});
