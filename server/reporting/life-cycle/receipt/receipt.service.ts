import type { MunicipalViewer } from '../../../access/index.js';
import { applyRules, blocks, type CalendarMonth } from '../../../kernel/index.js';
import { asViewer, type RequestKey } from '../../../requests/index.js';
import { sha256Of } from '../content-hash.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { monthNow } from '../month-now.js';
import type { MonthlyReport } from '../monthly-report.js';
import { type StepAnswer, takeStep } from '../take-step.js';
import { insertReportEvent } from '../transition.repository.js';
import { askReceiver } from './ask-receiver.js';
import { fetchedReceiptRules } from './fetched-receipt.rules.js';
import { insertReceipt, type KeptReceipt } from './receipt.repository.js';
import { receiptRules } from './receipt.rules.js';

/** The operations that this service serves, as the policies name them. */
export const ADD_RECEIPT = 'Mutation.addReceipt';
export const REQUEST_RECEIPT = 'Mutation.requestReceipt';
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
    if (blocks(findings)) return { outcome: 'refused', report: await this.#read(viewer, month), findings };
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
          return [
            insertReportEvent(client, viewer, at, { event: 'receiptAdded', reason: '', details }),
            insertReceipt(client, viewer, at, { sha256, kind, says, fileName, content }),
          ];
        },
      },
      request,
    );
    return await done;
  }

  /**
   * Asks the host for the receipt of a submitted revision, outside of any transaction, and keeps it where there is one.
   * @throws DomainError CONFLICT where the key is another change's
   */
  async fetch(
    viewer: MunicipalViewer,
    key: RequestKey,
    { month, revision }: Pick<ReceiptRequest, 'month' | 'revision'>,
  ): Promise<StepAnswer> {
    const { receiver } = this.#parts;
    const report = await this.#read(viewer, month);
    const submitted = report.revisions.find((one) => one.revision === revision && one.proofHash !== null);
    if (submitted?.receipts.some(({ kind }) => kind === 'fetched') === true) {
      return { outcome: 'unchanged', report, findings: [] };
    }
    const { municipalityCode } = viewer;
    const { proofHash, files = [] } = submitted ?? { proofHash: null };
    const asked = { municipalityCode, month, revision, proofHash: proofHash ?? '', files };
    const isProved = proofHash !== null;
    const fetched = isProved && receiver ? await askReceiver(receiver, asked) : 'none yet';
    if (typeof fetched === 'string') {
      const answers = fetched !== 'no answer';
      const facts = { hasReceiver: receiver !== undefined, isProved, answers, hasCome: false };
      return { outcome: 'refused', report, findings: applyRules(fetchedReceiptRules, facts) };
    }
    const { says, content, fileName = null } = fetched;
    const receipt = { says, content: Buffer.from(content), fileName, kind: 'fetched' } as const;
    return await this.add(viewer, key, { month, revision, ...receipt });
  }

  #read(viewer: MunicipalViewer, month: CalendarMonth): Promise<MonthlyReport> {
    return asViewer(this.#parts, viewer, (client) => monthNow(this.#parts, client, viewer, month));
  }
}
