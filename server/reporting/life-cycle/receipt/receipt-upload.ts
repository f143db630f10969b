import { readFile } from 'node:fs/promises';
import type { HostContract } from '@avstamp/plugin-sdk';
import type { MunicipalViewer } from '../../../access/index.js';
import { type CalendarMonth, isCalendarMonth } from '../../../kernel/index.js';
import { InputRefusal } from '../../../platform/graphql/index.js';
import { type FileTaking, headerText, requiredHeader } from '../../../platform/http/index.js';
import { REQUEST_KEY_HEADER, type RequestKey } from '../../../requests/index.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { RECEIPT_LIMIT } from './receipt.rules.js';
import { ReceiptService, UPLOAD_RECEIPT } from './receipt.service.js';
import { RECEIPT_ANSWERS, type ReceiptAnswer } from './report-receipt.js';

const LONGEST_FILE_NAME = 200;

type Headers = Parameters<FileTaking<unknown>['admit']>[0];

/** Somebody who may hand in a receipt, with what the headers say of it. */
interface AdmittedReceipt {
  readonly viewer: MunicipalViewer;
  readonly key: RequestKey;
  readonly month: CalendarMonth;
  readonly revision: number;
  readonly says: ReceiptAnswer;
  readonly fileName: string;
}

/**
 * How receipts are taken over HTTP: the file is the body, and what is said of it stands in headers. `Idempotency-Key`;
 * `Avstamp-Month`; `Avstamp-Revision`; `Avstamp-Receipt-Says`, `received` or `refused`; `Avstamp-File-Name`.
 *
 * @param folder where files lie while they are read
 */
export function receiptUploads(
  { identity, folder }: Pick<HostContract, 'identity'> & { readonly folder: string },
  parts: LifeCycleParts,
): FileTaking<AdmittedReceipt> {
  const service = new ReceiptService(parts);
  return {
    folder,
    limit: RECEIPT_LIMIT,
    admit: async (headers) => {
      const viewer = parts.access.municipalViewerFor(UPLOAD_RECEIPT, await identity.identify(headers));
      return { viewer, key: requiredHeader(headers, REQUEST_KEY_HEADER), ...receiptIn(headers) };
    },
    take: async ({ viewer, key, ...stated }, path) => {
      const request = { ...stated, kind: 'uploaded', content: await readFile(path) } as const;
      const { outcome, findings } = await service.add(viewer, key, request);
      return { outcome, findings };
    },
  };
}

function receiptIn(headers: Headers): Omit<AdmittedReceipt, 'viewer' | 'key'> {
  const text = (name: string, longest: number): string =>
    headerText(headers, { name, longest, expected: NO_HEADERS }) ?? '';
  const [month, revision, stated] = [
    text('avstamp-month', 7),
    Number(text('avstamp-revision', 5)),
    text('avstamp-receipt-says', 10),
  ];
  const says = RECEIPT_ANSWERS.find((answer) => answer === stated);
  const fileName = text('avstamp-file-name', LONGEST_FILE_NAME);
  const isWhole = Number.isInteger(revision) && revision > 0;
  if (!isCalendarMonth(month) || !isWhole || says === undefined || fileName === '') {
    throw new InputRefusal(NO_HEADERS);
  }
  return { month, revision, says, fileName };
}

const NO_HEADERS = {
  sv: 'Ange rubrikfälten Avstamp-Month (ÅÅÅÅ-MM), Avstamp-Revision, Avstamp-Receipt-Says (received eller refused) och Avstamp-File-Name, procentkodade i UTF-8.',
  en: 'Give the headers Avstamp-Month (YYYY-MM), Avstamp-Revision, Avstamp-Receipt-Says (received or refused) and Avstamp-File-Name, percent-encoded in UTF-8.',
};
