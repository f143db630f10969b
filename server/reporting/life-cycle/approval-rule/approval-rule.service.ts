import type { MunicipalViewer } from '../../../access/index.js';
import type { ChangeOutcome, Finding } from '../../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../../requests/index.js';
import type { ApprovalRule } from './approval-rule.js';
import { selectApprovalRule, upsertApprovalRule } from './approval-rule.repository.js';

export const APPROVAL_RULE = 'Query.approvalRule';
export const SET_APPROVAL_RULE = 'Mutation.setApprovalRule';

/** What is to be asked for, and why. */
export interface ApprovalRuleRequest {
  readonly fourEyes: boolean;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** What became of a request, with the rule that is in force now. */
export interface ApprovalRuleAnswer {
  readonly outcome: ChangeOutcome;
  readonly rule: ApprovalRule;
  readonly findings: readonly Finding[];
}

/** Whether a municipality wants four eyes on its reports. */
export class ApprovalRuleService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** The rule in force. */
  read(viewer: MunicipalViewer): Promise<ApprovalRule> {
    return asViewer(this.#parts, viewer, (client) => selectApprovalRule(client, viewer));
  }

  /** Changes the rule; logged. It holds for every step that is taken from then on. */
  set(viewer: MunicipalViewer, key: RequestKey, request: ApprovalRuleRequest): Promise<ApprovalRuleAnswer> {
    const change = { operation: SET_APPROVAL_RULE, key, request };
    return carryOutOnce(this.#parts, viewer, change, async (client) => {
      await lockSubjects(client, viewer, ['approval rule']);
      const rule = await selectApprovalRule(client, viewer);
      const { fourEyes, reason, expectedVersion } = request;
      if (rule.version !== expectedVersion) return { outcome: 'conflict', rule, findings: [] };
      if (rule.version > 0 && rule.fourEyes === fourEyes) return { outcome: 'unchanged', rule, findings: [] };
      await upsertApprovalRule(client, viewer, fourEyes);
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'set approval rule',
        subject: 'report:approval',
        reason,
        details: { before: String(rule.fourEyes), after: String(fourEyes) },
      });
      return { outcome: 'saved', rule: { fourEyes, version: rule.version + 1 }, findings: [] };
    });
  }
}
