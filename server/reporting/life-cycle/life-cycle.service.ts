import type { MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import { asViewer, type RequestKey } from '../../requests/index.js';
import type { LifeCycleParts } from './life-cycle-parts.js';
import { monthNow } from './month-now.js';
import type { MonthlyReport } from './monthly-report.js';
import { type SeenReport, type StepAnswer, takeStep } from './take-step.js';
import { insertReportEvent, updateStatus } from './transition.repository.js';

/** The operations that this service serves, as the policies name them. */
export const MONTHLY_REPORT = 'Query.monthlyReport';
export const APPROVE_REPORT = 'Mutation.approveReport';
export const WITHDRAW_APPROVAL = 'Mutation.withdrawApproval';

/** What somebody saw, and why the approval is taken back. */
export interface WithdrawalRequest extends SeenReport {
  readonly reason: string;
}

/** How a month's report stands, and the way from draft to approved and back (domain §4). */
export class LifeCycleService {
  readonly #parts: LifeCycleParts;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
  }

  /** The month with all revisions. Logged. */
  read(viewer: MunicipalViewer, month: CalendarMonth): Promise<MonthlyReport> {
    return asViewer(this.#parts, viewer, async (client, commit) => {
      const { municipalityCode, subject: actor, role } = viewer;
      const entry = { municipalityCode, actor, role, action: 'read monthly report', details: {} };
      const [report] = await Promise.all([
        monthNow(this.#parts, client, viewer, month),
        this.#parts.audit(client, { ...entry, subject: `report:${month}` }, { commit }),
      ]);
      return report;
    });
  }

  /** Approves the draft that the viewer saw. @throws DomainError CONFLICT where the key is another change's */
  approve(viewer: MunicipalViewer, key: RequestKey, seen: SeenReport): Promise<StepAnswer> {
    return takeStep(this.#parts, viewer, key, seen, {
      step: 'approve',
      operation: APPROVE_REPORT,
      action: 'approve report',
      isTaken: ({ status }) => status === 'approved',
      carryOut: async (client, revision) => {
        const at = { ...revision, month: seen.month };
        const { contentHash, acknowledgements } = revision;
        const details = { contentHash, acknowledgements };
        return [
          insertReportEvent(client, viewer, at, { event: 'approved', reason: '', details }),
          updateStatus(client, viewer, at, 'approved'),
        ];
      },
    });
  }

  /** Makes the approved revision a draft again. @throws DomainError CONFLICT where the key is another change's */
  withdrawApproval(
    viewer: MunicipalViewer,
    key: RequestKey,
    { reason, ...seen }: WithdrawalRequest,
  ): Promise<StepAnswer> {
    const work = {
      step: 'withdrawApproval',
      operation: WITHDRAW_APPROVAL,
      action: 'withdraw approval of report',
      reason,
      isTaken: () => false,
    } as const;
    return takeStep(
      this.#parts,
      viewer,
      key,
      seen,
      {
        ...work,
        carryOut: async (client, revision) => {
          const at = { ...revision, month: seen.month };
          return [
            insertReportEvent(client, viewer, at, { event: 'approvalWithdrawn', reason, details: {} }),
            updateStatus(client, viewer, at, 'compiled'),
          ];
        },
      },
      { ...seen, reason },
    );
  }
}
