import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import {
  applyRules,
  type ChangeOutcome,
  DomainError,
  dateOfInstant,
  type Finding,
} from '../../kernel/index.js';
import { randomId } from '../../platform/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import type { RetentionPlan, RetentionStep } from './retention-plan.js';
import {
  approvePlan,
  carryOutPlan,
  planRetention,
  selectPlanStanding,
  selectRetentionPlan,
  selectRetentionPlans,
} from './retention-plan.repository.js';
import { retentionPlanRules } from './retention-plan.rules.js';
import type { RetentionReceipt } from './retention-receipt.js';
import { selectRetentionReceipt, selectRetentionReceipts } from './retention-receipt.repository.js';

export const RETENTION_PLANS = 'Query.retentionPlans';
export const RETENTION_RECEIPTS = 'Query.retentionReceipts';
export const PLAN_RETENTION = 'Mutation.planRetention';
export const APPROVE_RETENTION = 'Mutation.approveRetention';
export const CARRY_OUT_RETENTION = 'Mutation.carryOutRetention';

/** The plan that somebody wants to take a step further, and the version that they have seen. */
export interface RetentionStepRequest {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What became of a step, with the plan as it is now and the receipt where it has been carried out. */
export interface RetentionAnswer {
  readonly outcome: ChangeOutcome;
  readonly plan: RetentionPlan;
  readonly receipt: RetentionReceipt | null;
  readonly findings: readonly Finding[];
}

/** Plans, approves and carries out the deletion of records that have been kept for long enough (domain §7). */
export class RetentionService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** Plans, newest first, one more than fits where more follow. They hold counts and no person. */
  plans(
    viewer: MunicipalViewer,
    first: number,
    before: number | undefined,
  ): Promise<readonly RetentionPlan[]> {
    return asViewer(this.#parts, viewer, (client) => selectRetentionPlans(client, viewer, first + 1, before));
  }

  /** Receipts, newest first, one more than fits where more follow. */
  receipts(
    viewer: MunicipalViewer,
    first: number,
    before: number | undefined,
  ): Promise<readonly RetentionReceipt[]> {
    return asViewer(this.#parts, viewer, (client) =>
      selectRetentionReceipts(client, viewer, first + 1, before),
    );
  }

  /** A dry run: what would be deleted today. Changes nothing but the list of plans. */
  plan(viewer: MunicipalViewer, key: RequestKey): Promise<RetentionPlan> {
    return carryOutOnce(
      this.#parts,
      viewer,
      { operation: PLAN_RETENTION, key, request: {} },
      async (client) => {
        const id = randomId(this.#parts.random);
        await planRetention(client, id, this.#today());
        await this.#log(client, viewer, 'planned retention', id, {});
        const plan = await selectRetentionPlan(client, viewer, id);
        if (plan === undefined) throw new Error('a plan that was just made is not there');
        return plan;
      },
    );
  }

  /** Approves a plan, as another user than made it. @throws DomainError NOT_FOUND */
  approve(viewer: MunicipalViewer, key: RequestKey, request: RetentionStepRequest): Promise<RetentionAnswer> {
    return this.#step(viewer, key, request, 'approve', async (client) => {
      await approvePlan(client, viewer, request.id);
      return true;
    });
  }

  /** Deletes what an approved plan covers, and leaves a receipt. @throws DomainError NOT_FOUND */
  carryOut(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: RetentionStepRequest,
  ): Promise<RetentionAnswer> {
    return this.#step(viewer, key, request, 'carryOut', (client) => carryOutPlan(client, request.id));
  }

  async #step(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: RetentionStepRequest,
    step: RetentionStep['step'],
    take: (client: PoolClient) => Promise<boolean>,
  ): Promise<RetentionAnswer> {
    const operation = step === 'approve' ? APPROVE_RETENTION : CARRY_OUT_RETENTION;
    const answer = await carryOutOnce(this.#parts, viewer, { operation, key, request }, async (client) => {
      await lockSubjects(client, viewer, ['retention']);
      const plan = await selectRetentionPlan(client, viewer, request.id);
      if (plan === undefined) return null;
      if (plan.version !== request.expectedVersion) return answerOf('conflict', plan);
      const standing = await selectPlanStanding(client, viewer, plan.id, this.#today());
      const facts = { ...standing, ...stepFacts(viewer, plan), step };
      const findings = applyRules(retentionPlanRules, facts);
      if (findings.length > 0) return answerOf('refused', plan, findings);
      // What somebody registered a moment ago makes the plan another one than was approved.
      if (!(await take(client)))
        return answerOf('refused', plan, applyRules(retentionPlanRules, { ...facts, isCurrent: false }));
      return this.#taken(client, viewer, plan, step);
    });
    if (answer === null) throw new DomainError('NOT_FOUND', NO_SUCH_PLAN);
    return answer;
  }

  async #taken(
    client: PoolClient,
    viewer: MunicipalViewer,
    before: RetentionPlan,
    step: RetentionStep['step'],
  ): Promise<RetentionAnswer> {
    const plan = (await selectRetentionPlan(client, viewer, before.id)) ?? before;
    const receipt = (await selectRetentionReceipt(client, viewer, before.id)) ?? null;
    const action = step === 'approve' ? 'approved retention' : 'carried out retention';
    await this.#log(client, viewer, action, before.id, receipt === null ? {} : { receipt: receipt.hash });
    return { ...answerOf('saved', plan), receipt };
  }

  async #log(
    client: PoolClient,
    viewer: MunicipalViewer,
    action: string,
    id: string,
    details: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { municipalityCode, subject: actor, role } = viewer;
    await this.#parts.audit(client, {
      municipalityCode,
      actor,
      role,
      action,
      subject: `retention:${id}`,
      details,
    });
  }

  #today(): string {
    return dateOfInstant(this.#parts.clock.now());
  }
}

function stepFacts({ subject }: MunicipalViewer, { plannedBy, approvedBy, carriedOutAt }: RetentionPlan) {
  return { by: subject, plannedBy, approvedBy, isCarriedOut: carriedOutAt !== null };
}

function answerOf(
  outcome: ChangeOutcome,
  plan: RetentionPlan,
  findings: readonly Finding[] = [],
): RetentionAnswer {
  return { outcome, plan, receipt: null, findings };
}

const NO_SUCH_PLAN = {
  sv: 'Gallringsplanen finns inte. Kontrollera dess id.',
  en: 'There is no such plan. Check its id.',
};
