import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker, nationalUser } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const QUERY = `query ($month: CalendarMonth!) { codeLists(month: $month) {
  measures { id validFrom noMeasureCode otherMeasureCode otherTextLimit
    codes { code label { sv en } guidance { sv en } examples } outsideTheModel { example why { sv } } }
  closureReasons { id otherReasonCode unknownReasonCode codes { code label { sv } } }
} }`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
});
afterAll(() => plugin.stop());

describe('the code lists of a month', () => {
  it('are there for every role', async () => {
    for (const identity of [caseworker, nationalUser]) {
      const { data, errors } = await plugin.ask(QUERY, { month: '2013-03' }, identity);
      expect(errors).toEqual([]);
      expect(data?.['codeLists']).toMatchObject({
        measures: { noMeasureCode: 0, otherMeasureCode: 8, otherTextLimit: 200, codes: { length: 9 } },
        closureReasons: { otherReasonCode: 11, unknownReasonCode: 12, codes: { length: 12 } },
      });
    }
  });

  it('are none before the first list', async () => {
    const { data } = await plugin.ask(QUERY, { month: '2013-02' }, caseworker);
    expect(data?.['codeLists']).toEqual({ measures: null, closureReasons: null });
  });

  it('are not for those who have not signed in', async () => {
    const { data, errors } = await plugin.ask(QUERY, { month: '2013-03' });
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'UNAUTHENTICATED']);
  });
});
