import type { FetchedReceipt, ReportReceiver } from '@avstamp/plugin-sdk';
import { isRecord, isText, mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** The way to whoever receives reports: what is no receipt by the contract is none. */
export function guardedReportReceiver(port: ReportReceiver, watch: PortWatch): ReportReceiver {
  return {
    receiptOf: (report) =>
      watch.ask(
        'reportReceiver',
        () => port.receiptOf(report),
        (answer) => (answer === undefined || answer === null ? undefined : mustBe(isReceipt, answer)),
      ),
  };
}

function isReceipt(value: unknown): value is FetchedReceipt {
  if (!isRecord(value)) return false;
  const { content, says, fileName }: { [Part in keyof FetchedReceipt]?: unknown } = value;
  return (
    content instanceof Uint8Array &&
    (says === 'received' || says === 'refused') &&
    (fileName === undefined || isText(fileName))
  );
}
