import { setTimeout as pause } from 'node:timers/promises';
import type { FetchedReceipt, HandedOverReport, ReportReceiver } from '@avstamp/plugin-sdk';

/** Milliseconds that the host is waited for: a reporter looks at the screen meanwhile. */
const WITHIN = 10_000;

/** What came of asking the host for a receipt: it, none yet, or a host that gave no answer in time. */
export type AskedReceipt = FetchedReceipt | 'none yet' | 'no answer';

/** Asks the host for a receipt, and waits ten seconds at most: a host that hangs must not hold the request. */
export async function askReceiver(receiver: ReportReceiver, report: HandedOverReport): Promise<AskedReceipt> {
  const answered = new AbortController();
  const late = pause(WITHIN, 'no answer' as const, { signal: answered.signal });
  const receipt = receiver.receiptOf(report).then((come) => come ?? ('none yet' as const));
  try {
    return await Promise.race([receipt, late]);
  } finally {
    late.catch(() => undefined);
    answered.abort();
  }
}
