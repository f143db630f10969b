import type { ClosureFact } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds } from '../support/closing-households.js';
import { caseworker } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const QUERY = `{ closureProposal(householdReference: "Single", closedOn: "2013-03-28") {
  applicant { code } findings { rule severity } } }`;
const factsOf = new UnwellPort(async (): Promise<readonly ClosureFact[]> => []);

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ closureFacts: { factsOf: factsOf.method }, timeouts: { closureFacts: 200 } });
  await insertClosingHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

describe('facts for proposed closure reasons', () => {
  it.each([...UNWELL, ['answers with an object', async () => ({ facts: [] })] as const])(
    'of a host that %s are missed without stopping anybody',
    async (_, way) => {
      factsOf.way = way;
      const { data, errors, text } = await plugin.ask(QUERY, {}, caseworker);
      expect(errors).toEqual([]);
      expect(data?.['closureProposal']).toEqual({
        applicant: [],
        findings: [{ rule: 'closure-facts-answered', severity: 'INFORMATION' }],
      });
      expect(await readiness(plugin)).toEqual([200, ['closureFacts']]);
      expect(quotes(plugin, text)).toBe(false);
    },
  );

  it('about others, other times and in other forms are passed over', async () => {
    const wages = { personReference: 'B1', kind: 'workIncome', date: '2013-03-03' };
    factsOf.way = async () => [
      { ...wages, personReference: 'somebody' },
      { ...wages, date: '1999-01-01' },
      { ...wages, kind: 'lottery' },
      null,
    ];
    const { data } = await plugin.ask(QUERY, {}, caseworker);
    expect(data?.['closureProposal']).toEqual({ applicant: [], findings: [] });
    expect(await readiness(plugin)).toEqual([200, []]);
  });
});
