import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import {
  applyRules,
  blocks,
  type ChangeOutcome,
  type Finding,
  type PersonReference,
} from '../../kernel/index.js';
import { randomId } from '../../platform/index.js';
import { asViewer, carryOutOnce, type RequestKey } from '../../requests/index.js';
import { entryAbout } from '../participants/participant-log.js';
import { answerAboutReached, reachParticipants } from '../participants/reach-participants.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { DisclosureGround } from './disclosure-ground.js';
import {
  type GroundPage,
  insertGround,
  selectGrounds,
  selectGroundToChange,
  withdrawGround,
} from './disclosure-ground.repository.js';
import { type DisclosureStatement, disclosureGroundRules } from './disclosure-ground.rules.js';
import { recordGroundChange } from './disclosure-ground-change.js';

/** The operations that this service serves, as the policies name them. */
export const DISCLOSURE_GROUNDS = 'Query.disclosureGrounds';
export const RECORD_DISCLOSURE_GROUND = 'Mutation.recordDisclosureGround';
export const WITHDRAW_DISCLOSURE_GROUND = 'Mutation.withdrawDisclosureGround';

/** What became of a ground that somebody recorded or withdrew; plain JSON. */
export interface GroundOutcome {
  readonly outcome: ChangeOutcome;
  /** As it is recorded now; null where it was refused. */
  readonly ground: DisclosureGround | null;
  readonly findings: readonly Finding[];
}

/** A ground to be recorded. */
export interface GroundToRecord extends DisclosureStatement {
  readonly personReference: PersonReference;
  /** Why the person is opened, where its identity is protected. */
  readonly reason: string | undefined;
}

/** A ground to be withdrawn. */
export interface GroundToWithdraw {
  readonly groundId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Records on what grounds measures cross to social services, for persons that the viewer's units work with. */
export class DisclosureGroundService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /** A page of the person's grounds, logged. @throws DomainError NOT_FOUND */
  async page(
    viewer: MunicipalViewer,
    page: GroundPage,
    reason: string | undefined,
  ): Promise<readonly DisclosureGround[]> {
    const found = await asViewer(this.#parts, viewer, async (client) => {
      const isReached = await this.#reaches(
        client,
        viewer,
        DISCLOSURE_GROUNDS,
        page.personReference,
        'read disclosure grounds',
        reason,
      );
      return isReached ? selectGrounds(client, viewer, page) : null;
    });
    return answerAboutReached(found);
  }

  /** Records a ground, once for each key. @throws DomainError NOT_FOUND, CONFLICT */
  async record(viewer: MunicipalViewer, key: RequestKey, request: GroundToRecord): Promise<GroundOutcome> {
    const operation = RECORD_DISCLOSURE_GROUND;
    const { personReference, reason } = request;
    const answer = await carryOutOnce(
      this.#parts,
      viewer,
      { operation, key, request },
      async (client): Promise<GroundOutcome | null> => {
        const action = 'record disclosure ground';
        if (!(await this.#reaches(client, viewer, operation, personReference, action, reason))) return null;
        const findings = applyRules(disclosureGroundRules, request);
        if (blocks(findings)) return { outcome: 'refused', ground: null, findings };
        const { kind, legalGround, validFrom, validTo } = request;
        const stated = { personReference, kind, legalGround, validFrom, validTo };
        const ground = { groundId: randomId(this.#parts.random), ...stated, withdrawn: false, version: 1 };
        await insertGround(client, viewer, ground);
        await recordGroundChange(client, viewer, { before: undefined, after: ground, reason });
        return { outcome: 'saved', ground, findings };
      },
    );
    return answerAboutReached(answer);
  }

  /** Withdraws a ground, once for each key. @throws DomainError NOT_FOUND, CONFLICT */
  async withdraw(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: GroundToWithdraw,
  ): Promise<GroundOutcome> {
    const operation = WITHDRAW_DISCLOSURE_GROUND;
    const { groundId, expectedVersion, reason } = request;
    const answer = await carryOutOnce(
      this.#parts,
      viewer,
      { operation, key, request },
      async (client): Promise<GroundOutcome | null> => {
        const before = await selectGroundToChange(client, viewer, groundId);
        if (before === undefined) return null;
        const action = 'withdraw disclosure ground';
        const { personReference } = before;
        if (!(await this.#reaches(client, viewer, operation, personReference, action, reason))) return null;
        if (before.version !== expectedVersion) return { outcome: 'conflict', ground: before, findings: [] };
        if (before.withdrawn) return { outcome: 'unchanged', ground: before, findings: [] };
        await withdrawGround(client, viewer, before);
        const ground = { ...before, withdrawn: true, version: before.version + 1 };
        await recordGroundChange(client, viewer, { before, after: ground, reason });
        return { outcome: 'saved', ground, findings: [] };
      },
    );
    return answerAboutReached(answer);
  }

  async #reaches(
    client: PoolClient,
    viewer: MunicipalViewer,
    operation: string,
    personReference: PersonReference,
    action: string,
    reason: string | undefined,
  ): Promise<boolean> {
    const asked = { viewer, operation };
    const reached = await reachParticipants(client, this.#parts, asked, [personReference], reason);
    const isReached = reached.has(personReference);
    const done = isReached ? action : `refused ${action}`;
    await this.#parts.audit(client, entryAbout(viewer, personReference, done, { reason }));
    return isReached;
  }
}
