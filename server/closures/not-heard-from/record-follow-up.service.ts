import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import { applyRules, blocks, type ChangeOutcome, type Finding } from '../../kernel/index.js';
import { carryOutOnce, lockSubjects } from '../../requests/index.js';
import { type ClosureParts, today } from '../closure-parts.js';
import type { HouseholdAtClosing } from '../household-at-closing.js';
import { selectHouseholdAtClosing } from '../household-at-closing.repository.js';
import { entryBy, noSuchClosing, reaches, subjectsOf } from '../household-reach.js';
import { insertFollowUp, selectSilentHousehold } from './follow-up.repository.js';
import { followUpRules } from './follow-up.rules.js';
import type { FollowUpCommand } from './follow-up-recording.js';
import { planFor, type SilentHousehold, type SilentHouseholdPlan } from './silent-household.js';

/** The operation that this service serves, as the policies name it. */
export const RECORD_FOLLOW_UP = 'Mutation.recordFollowUp';

/** What became of a contact that was to be recorded. Plain JSON: it is kept, and given again to the same request. */
export interface FollowUpAnswer {
  readonly outcome: ChangeOutcome;
  /** The household as it stands now. */
  readonly silent: SilentHousehold;
  readonly findings: readonly Finding[];
}

/** Records contacts with households that have not applied again. */
export class RecordFollowUpService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /**
   * Records a contact, once, with its history and its log entry, or says why not.
   * @throws DomainError NOT_FOUND where the viewer reaches no such household; CONFLICT where the key was used
   */
  async record(viewer: MunicipalViewer, command: FollowUpCommand): Promise<FollowUpAnswer> {
    const { idempotencyKey: key, ...request } = command;
    const answer = await carryOutOnce(
      this.#parts,
      viewer,
      { operation: RECORD_FOLLOW_UP, key, request },
      (client) => this.#carryOut(client, viewer, command),
    );
    if (answer === null) throw noSuchClosing();
    return answer;
  }

  /** What is to be done about a household. */
  planFor(silent: SilentHousehold): SilentHouseholdPlan {
    return planFor(this.#parts, silent);
  }

  async #carryOut(
    client: PoolClient,
    viewer: MunicipalViewer,
    command: FollowUpCommand,
  ): Promise<FollowUpAnswer | null> {
    const { access, audit } = this.#parts;
    const { householdReference, triedOn, reason } = command;
    const subject = `household:${householdReference}` as const;
    await lockSubjects(client, viewer, [subject]);
    const at = await selectHouseholdAtClosing(client, householdReference, today(this.#parts));
    if (!reaches({ access, operation: RECORD_FOLLOW_UP, viewer }, at, reason)) {
      await audit(
        client,
        entryBy(viewer, { action: 'refused record follow-up', subject, details: { triedOn } }),
      );
      return null;
    }
    const answer = await this.#settle(client, viewer, at, command);
    await audit(
      client,
      entryBy(viewer, {
        action: 'record follow-up',
        subject,
        subjects: subjectsOf(at.household, [at.applicant, at.coApplicant]),
        reason,
        details: { triedOn, outcome: answer.outcome },
      }),
    );
    return answer;
  }

  async #settle(
    client: PoolClient,
    viewer: MunicipalViewer,
    at: HouseholdAtClosing,
    command: FollowUpCommand,
  ): Promise<FollowUpAnswer> {
    const { lastMonth, triedOn, contact, result, reason } = command;
    const silent = await selectSilentHousehold(client, at, lastMonth);
    const recorded = silent.followUps.length;
    if (recorded !== command.expectedVersion) return { outcome: 'conflict', silent, findings: [] };
    const findings = applyRules(followUpRules, {
      triedOn,
      today: today(this.#parts),
      statedMonth: lastMonth,
      lastMonth: at.lastMonth,
      recorded,
    });
    if (blocks(findings)) return { outcome: 'refused', silent, findings };
    const followUp = { number: recorded + 1, triedOn, contact, result };
    await insertFollowUp(client, at.household, lastMonth, followUp);
    await recordChanges(client, [
      {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        kind: 'followUp',
        householdReference: at.household.reference,
        month: lastMonth,
        reason,
        before: undefined,
        after: followUp,
      },
    ]);
    const now = { ...silent, followUps: [...silent.followUps, followUp] };
    return { outcome: 'saved', silent: now, findings };
  }
}
