import type { MunicipalViewer } from '../../../access/index.js';
import { applyRules, blocks, type CalendarMonth } from '../../../kernel/index.js';
import { asViewer, type RequestKey } from '../../../requests/index.js';
import { sha256Of } from '../content-hash.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { monthNow } from '../month-now.js';
import { type StepAnswer, takeStep } from '../take-step.js';
import { insertReportEvent } from '../transition.repository.js';
import { insertReceipt, type KeptReceipt } from './receipt.repository.js';
import { receiptRules } from './receipt.rules.js';

/** The operations that this service serves, as the policies name them. */
export const ADD_RECEIPT = 'Mutation.addReceipt';
export const UPLOAD_RECEIPT = 'HTTP.reportReceipt';

/** A receipt, and the revision that it is for. */
export interface ReceiptRequest extends Omit<KeptReceipt, 'sha256'> {
  readonly month: CalendarMonth;
  readonly revision: number;
}

/** Keeps what the receiver answers to submissions. */
export class ReceiptService {
  readonly #parts: LifeCycleParts;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
  }

  /**
   * Adds a receipt to a submitted revision. The same content twice is one receipt, and at most one is fetched for each
   * submission. @throws DomainError CONFLICT where the key is another change's
   */
  async add(
    viewer: MunicipalViewer,
    key: RequestKey,
    { month, revision: expectedRevision, content, ...stated }: ReceiptRequest,
  ): Promise<StepAnswer> {
    const findings = applyRules(receiptRules, { bytes: content.length });
    if (blocks(findings)) {
      const now = asViewer(this.#parts, viewer, (client) => monthNow(this.#parts, client, viewer, month));
      return { outcome: 'refused', report: await now, findings };
    }
    const { kind, says, fileName } = stated;
    const sha256 = sha256Of(content);
    const seen = { month, expectedRevision };
    const work = { step: 'addReceipt', operation: ADD_RECEIPT, action: 'add receipt of report' } as const;
    const request = { ...seen, kind, says, fileName, sha256 };
    const done = takeStep(
      this.#parts,
      viewer,
      key,
      seen,
      {
        ...work,
        isTaken: ({ receipts }) =>
          receipts.some((one) => one.sha256 === sha256 || (kind === 'fetched' && one.kind === 'fetched')),
        carryOut: async (client, revision) => {
          const at = { ...revision, month };
          const details = { sha256, kind, says };
          await insertReportEvent(client, viewer, at, { event: 'receiptAdded', reason: '', details });
          await insertReceipt(client, viewer, at, { sha256, kind, says, fileName, content });
        },
      },
      request,
    );
    return await done;
  }
}
