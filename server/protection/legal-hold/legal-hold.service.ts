import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import { applyRules, blocks, type ChangeOutcome, DomainError, type Finding } from '../../kernel/index.js';
import { randomId } from '../../platform/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import type { HeldSubject, LegalHold } from './legal-hold.js';
import { insertLegalHold, liftHold, selectLegalHold, selectLegalHolds } from './legal-hold.repository.js';
import { legalHoldRules } from './legal-hold.rules.js';

export const LEGAL_HOLDS = 'Query.legalHolds';
export const PLACE_LEGAL_HOLD = 'Mutation.placeLegalHold';
export const LIFT_LEGAL_HOLD = 'Mutation.liftLegalHold';

/** Whom to hold, and why. */
export interface PlaceHoldRequest extends HeldSubject {
  readonly reason: string;
}

/** Which hold to lift, why, and the version that was seen. */
export interface LiftHoldRequest {
  readonly id: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** What became of a request, with the hold as it is now. */
export interface LegalHoldAnswer {
  readonly outcome: ChangeOutcome;
  readonly hold: LegalHold | null;
  readonly findings: readonly Finding[];
}

/** Holds records back from being deleted. */
export class LegalHoldService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** Holds, newest first, one more than fits where more follow. Logged with whom they are on. */
  list(viewer: MunicipalViewer, first: number, before: number | undefined): Promise<readonly LegalHold[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const holds = await selectLegalHolds(client, viewer, first + 1, before);
      const { municipalityCode, subject: actor, role } = viewer;
      await this.#parts.audit(client, {
        municipalityCode,
        actor,
        role,
        action: 'read legal holds',
        subject: 'retention:holds',
        subjects: [...new Set(holds.slice(0, first).map(subjectOf))],
        details: {},
      });
      return holds;
    });
  }

  /** Places a hold. The answer is the same whether or not anything is registered of whom it is on. */
  place(viewer: MunicipalViewer, key: RequestKey, request: PlaceHoldRequest): Promise<LegalHoldAnswer> {
    return carryOutOnce(
      this.#parts,
      viewer,
      { operation: PLACE_LEGAL_HOLD, key, request },
      async (client) => {
        const findings = applyRules(legalHoldRules, request);
        if (blocks(findings)) return { outcome: 'refused', hold: null, findings };
        // A plan that is being carried out ends first: then what it has deleted is gone, and the hold is on the rest.
        await lockSubjects(client, viewer, ['retention']);
        const id = randomId(this.#parts.random);
        await insertLegalHold(client, viewer, request, { id, reason: request.reason });
        await this.#log(client, viewer, 'placed legal hold', subjectOf(request), request.reason);
        const hold = (await selectLegalHold(client, viewer, id)) ?? null;
        return { outcome: 'saved', hold, findings };
      },
    );
  }

  /** Lifts a hold. @throws DomainError NOT_FOUND */
  async lift(viewer: MunicipalViewer, key: RequestKey, request: LiftHoldRequest): Promise<LegalHoldAnswer> {
    const change = { operation: LIFT_LEGAL_HOLD, key, request };
    const answer = await carryOutOnce(this.#parts, viewer, change, async (client) => {
      await lockSubjects(client, viewer, ['retention']);
      const hold = await selectLegalHold(client, viewer, request.id);
      if (hold === undefined) return null;
      const shown = seenBy(viewer, hold);
      if (hold.version !== request.expectedVersion) return answerOf('conflict', shown);
      if (hold.liftedAt !== null) return answerOf('unchanged', shown);
      await liftHold(client, viewer, hold.id);
      await this.#log(client, viewer, 'lifted legal hold', subjectOf(hold), request.reason);
      const lifted = await selectLegalHold(client, viewer, hold.id);
      return answerOf('saved', lifted === undefined ? shown : seenBy(viewer, lifted));
    });
    if (answer === null) throw new DomainError('NOT_FOUND', NO_SUCH_HOLD);
    return answer;
  }

  async #log(
    client: PoolClient,
    { municipalityCode, subject: actor, role }: MunicipalViewer,
    action: string,
    subject: AuditSubject,
    reason: string,
  ): Promise<void> {
    await this.#parts.audit(client, { municipalityCode, actor, role, action, subject, reason, details: {} });
  }
}

// Whoever placed a hold knows whom it is on; nobody else learns that from lifting it where the person is protected.
function seenBy({ subject }: MunicipalViewer, hold: LegalHold): LegalHold {
  if (hold.placedBy === subject || !hold.isProtected) return hold;
  return { ...hold, personReference: null, householdReference: null };
}

function subjectOf({ personReference, householdReference }: HeldSubject): AuditSubject {
  return personReference === null ? `household:${householdReference}` : `person:${personReference}`;
}

function answerOf(outcome: ChangeOutcome, hold: LegalHold): LegalHoldAnswer {
  return { outcome, hold, findings: [] };
}

const NO_SUCH_HOLD = {
  sv: 'Gallringsstoppet finns inte. Kontrollera dess id.',
  en: 'There is no such hold. Check its id.',
};
