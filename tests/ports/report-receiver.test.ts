import type { FetchedReceipt, HandedOverReport } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askChange, codeOf } from '../support/ask-as.js';
import { reporter } from '../support/invented-identities.js';
import { ReportDesk } from '../support/report-desk.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const REQUEST = `mutation ($input: RequestReceiptInput!) { requestReceipt(input: $input) { outcome } }`;
const receiptOf = new UnwellPort(
  async (_: HandedOverReport): Promise<FetchedReceipt | undefined> => undefined,
);
const content = Buffer.from('Kvittens');

let desk: ReportDesk;
beforeAll(async () => {
  desk = await ReportDesk.open({
    reportReceiver: { receiptOf: receiptOf.method },
    timeouts: { reportReceiver: 200 },
  });
  await desk.compile();
  await desk.submitted();
});
afterAll(() => desk.close());

const LIES: readonly (readonly [string, unknown])[] = [
  ['a text', 'received'],
  ['a receipt that says something else', { content, says: 'perhaps' }],
  ['a receipt without bytes', { content: 'Kvittens', says: 'received' }],
];

describe('the way to whoever receives reports', () => {
  it.each([...UNWELL, ...LIES.map(([lie, told]) => [`answers with ${lie}`, async () => told] as const)])(
    'that %s brings no receipt, and says so',
    async (_, way) => {
      receiptOf.way = way;
      const answer = await askChange(
        desk.plugin,
        REQUEST,
        { month: '2013-03', expectedRevision: 1 },
        reporter,
      );
      expect([answer.data, codeOf(answer)]).toEqual([null, 'UNAVAILABLE']);
      expect(await desk.rows('select from avstamp.report_receipt')).toEqual([]);
      expect(await readiness(desk.plugin)).toEqual([200, ['reportReceiver']]);
      expect(quotes(desk.plugin, answer.text)).toBe(false);
    },
  );
});
