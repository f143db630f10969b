import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { applyRules, blocks, type ChangeOutcome, type Finding } from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import type { RetentionRule } from './retention-rule.js';
import { selectRetentionRule, upsertRetentionRule } from './retention-rule.repository.js';
import { retentionRuleRules } from './retention-rule.rules.js';

export const RETENTION_RULE = 'Query.retentionRule';
export const SET_RETENTION_RULE = 'Mutation.setRetentionRule';

/** How long records are to be kept, and why. */
export interface RetentionRuleRequest {
  readonly years: number;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** What became of a request, with the rule that is in force now. */
export interface RetentionRuleAnswer {
  readonly outcome: ChangeOutcome;
  readonly rule: RetentionRule;
  readonly findings: readonly Finding[];
}

/** How long a municipality keeps its records. */
export class RetentionRuleService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** The rule in force. */
  read(viewer: MunicipalViewer): Promise<RetentionRule> {
    return asViewer(this.#parts, viewer, (client) => selectRetentionRule(client, viewer));
  }

  /** Changes the rule. Logged; the history is about persons, and has nothing of it. */
  set(viewer: MunicipalViewer, key: RequestKey, request: RetentionRuleRequest): Promise<RetentionRuleAnswer> {
    return carryOutOnce(
      this.#parts,
      viewer,
      { operation: SET_RETENTION_RULE, key, request },
      async (client) => {
        await lockSubjects(client, viewer, ['retention']);
        const rule = await selectRetentionRule(client, viewer);
        const { years, expectedVersion } = request;
        if (rule.version !== expectedVersion) return { outcome: 'conflict', rule, findings: [] };
        const findings = applyRules(retentionRuleRules, { years });
        if (blocks(findings)) return { outcome: 'refused', rule, findings };
        if (rule.version > 0 && rule.years === years) return { outcome: 'unchanged', rule, findings };
        await upsertRetentionRule(client, viewer, years);
        await this.#log(client, viewer, request, rule);
        return { outcome: 'saved', rule: { years, version: rule.version + 1 }, findings };
      },
    );
  }

  async #log(
    client: PoolClient,
    viewer: MunicipalViewer,
    { years, reason }: RetentionRuleRequest,
    before: RetentionRule,
  ): Promise<void> {
    await this.#parts.audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: 'set retention rule',
      subject: 'retention:rule',
      reason,
      details: { before: before.years, after: years },
    });
  }
}
