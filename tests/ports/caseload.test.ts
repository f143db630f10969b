import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '../support/ask-as.js';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const FIGURES = `{ unitReadiness(month: "2013-03") { persons groups { caseworker count } findings { rule severity } } }`;
const ITEMS = `{ unitReadinessItems(month: "2013-03") { edges { node { householdReference caseworker } } } }`;
const caseworkersOf = new UnwellPort(
  async (_: string, __: readonly string[]): Promise<ReadonlyMap<string, string>> => new Map([['A', 'anna']]),
);

interface Figures {
  readonly persons: number;
  readonly groups: readonly { readonly caseworker: string | null; readonly count: number }[];
  readonly findings: readonly object[];
}

let plugin: RunningPlugin;
let well: Figures;
beforeAll(async () => {
  plugin = await startPlugin({
    caseload: { caseworkersOf: caseworkersOf.method },
    timeouts: { caseload: 200 },
  });
  await insertInventedSheet(plugin.database.urls.admin);
  well = await figures();
});
afterEach(() => {
  caseworkersOf.way = undefined;
});
afterAll(() => plugin.stop());

const figures = async (): Promise<Figures> =>
  answerTo(await plugin.ask(FIGURES, {}, caseworker), 'unitReadiness');
const total = ({ groups }: Figures): number => groups.reduce((sum, { count }) => sum + count, 0);
const LIES: readonly (readonly [string, unknown])[] = [
  ['an object', { A: 'anna' }],
  ['a number for a user', new Map([['A', 7]])],
  ['nothing', undefined],
];

describe('a caseload', () => {
  it('names caseworkers while it is well', () => {
    expect(well.groups.map((group) => group.caseworker)).toContain('anna');
    expect(well.findings).toEqual([]);
  });

  it.each([...UNWELL, ...LIES.map(([lie, told]) => [`answers with ${lie}`, async () => told] as const)])(
    'that %s leaves the numbers right, without caseworkers, and says so',
    async (_, way) => {
      caseworkersOf.way = way;
      const unwell = await figures();
      expect([unwell.persons, total(unwell)]).toEqual([well.persons, total(well)]);
      expect(unwell.groups.every((group) => group.caseworker === null)).toBe(true);
      expect(unwell.findings).toEqual([{ rule: 'readiness-caseload-answered', severity: 'INFORMATION' }]);
      const { errors, text } = await plugin.ask(ITEMS, {}, caseworker);
      expect(errors[0]?.extensions['code']).toBe('UNAVAILABLE');
      expect(await readiness(plugin)).toEqual([200, ['caseload']]);
      expect(quotes(plugin, text)).toBe(false);
    },
  );

  it('that names caseworkers of households that were not asked for is believed about the others alone', async () => {
    caseworkersOf.way = async () =>
      new Map([
        ['A', 'anna'],
        ['elsewhere', 'nobody'],
      ]);
    expect(await figures()).toEqual(well);
  });
});
