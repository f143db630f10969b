import type { PoolClient } from 'pg';
import { type MunicipalViewer, openProtectedPersons } from '../../access/index.js';
import { applyRules, blocks, dateOfInstant, type PersonReference } from '../../kernel/index.js';
import { carryOutOnce, lockSubjects, type RequestKey } from '../../requests/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import { entryAbout } from './participant-log.js';
import type { Participation } from './participation.js';
import {
  keepParticipation,
  selectParticipations,
  selectRegisteredProtection,
} from './participation.repository.js';
import { type ParticipationRow, participationOf } from './participation.row.js';
import { participationRules } from './participation.rules.js';
import { participationChange } from './participation-change.js';
import type { ParticipationOutcome } from './participation-outcome.js';
import { answerAboutReached } from './reach-participants.js';

/** The operations that this service serves, as the policies name them. */
export const TAKE_ON_PARTICIPANT = 'Mutation.takeOnParticipant';
export const END_PARTICIPATION = 'Mutation.endParticipation';

/** What a person's participation at a unit shall be from now on. */
export interface ParticipationRequest {
  readonly personReference: PersonReference;
  readonly unit: string;
  /** Null where the participation keeps its first day. */
  readonly beganOn: string | null;
  /** Null where the participation goes on. */
  readonly endedOn: string | null;
  /** 0 where the person has never taken part at the unit. */
  readonly expectedVersion: number;
  /** Why, where the person has a protected identity. */
  readonly reason: string | undefined;
}

/** Takes persons on at units, and ends that. */
export class ParticipantService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /**
   * Changes a participation, once for each key. @throws DomainError NOT_FOUND where the person is protected and the
   * viewer has not been named, or where there is nothing to end; CONFLICT where the key was used for something else
   */
  async change(
    viewer: MunicipalViewer,
    operation: string,
    key: RequestKey,
    request: ParticipationRequest,
  ): Promise<ParticipationOutcome> {
    const host = await this.#parts.protectedPersons.toldByHost([request.personReference]);
    const toldByHost = host?.has(request.personReference);
    const answer = await carryOutOnce(this.#parts, viewer, { operation, key, request }, async (client) => {
      await client.query('savepoint untouched');
      const outcome = await this.#changed(client, viewer, operation, request, toldByHost);
      // What was written of somebody who turns out to be protected is taken back; the attempt stays in the log.
      if (outcome === null) await client.query('rollback to savepoint untouched');
      const action = operation === TAKE_ON_PARTICIPANT ? 'take on participant' : 'end participation';
      const { personReference, unit, reason } = request;
      const done = outcome === null || outcome.outcome === 'refused' ? `refused ${action}` : action;
      await this.#parts.audit(
        client,
        entryAbout(viewer, personReference, done, { details: { unit }, reason }),
      );
      return outcome;
    });
    return answerAboutReached(answer);
  }

  async #changed(
    client: PoolClient,
    viewer: MunicipalViewer,
    operation: string,
    request: ParticipationRequest,
    toldByHost: boolean | undefined,
  ): Promise<ParticipationOutcome | null> {
    const { personReference, unit, expectedVersion, endedOn } = request;
    await lockSubjects(client, viewer, [`person:${personReference} participation`]);
    const known = await selectParticipations(client, viewer, [personReference]);
    const before = known.find((row) => row.unit === unit);
    const current = before === undefined ? null : participationOf(before);
    const beganOn = request.beganOn ?? current?.beganOn;
    const findings = applyRules(participationRules, {
      ...this.#whose(viewer, operation, unit, known),
      personReference,
      unit,
      beganOn: beganOn ?? '',
      endedOn,
      today: dateOfInstant(this.#parts.clock.now()),
    });
    const isProtected = toldByHost === true || known.some((row) => row.protected);
    const isOpen = await this.#mayOpen(client, viewer, request, isProtected);
    if (!isOpen || beganOn === undefined) return null;
    if (blocks(findings)) return { outcome: 'refused', participation: null, findings };
    if ((current?.version ?? 0) !== expectedVersion) {
      return { outcome: 'conflict', participation: current, findings: [] };
    }
    if (current?.beganOn === beganOn && current.endedOn === endedOn) {
      return { outcome: 'unchanged', participation: current, findings };
    }
    const participation = { personReference, unit, beganOn, endedOn, version: expectedVersion + 1 };
    const kept = await this.#keep(client, viewer, participation, current, request, toldByHost);
    return kept ? { outcome: 'saved', participation, findings } : null;
  }

  /** Keeps it where the viewer may open the person; what the register says can be read once the person takes part. */
  async #keep(
    client: PoolClient,
    viewer: MunicipalViewer,
    participation: Participation,
    before: Participation | null,
    request: ParticipationRequest,
    toldByHost: boolean | undefined,
  ): Promise<boolean> {
    const { protectedPersons } = this.#parts;
    await keepParticipation(client, viewer, participation, true);
    const registered = await selectRegisteredProtection(client, viewer, participation.personReference);
    const isProtected = protectedPersons.isProtected({ registered, host: toldByHost });
    if (!(await this.#mayOpen(client, viewer, request, isProtected))) return false;
    await keepParticipation(client, viewer, participation, isProtected);
    await participationChange(client, viewer, { before, after: participation, reason: request.reason });
    return true;
  }

  async #mayOpen(
    client: PoolClient,
    viewer: MunicipalViewer,
    { personReference, reason }: ParticipationRequest,
    isProtected: boolean,
  ): Promise<boolean> {
    if (!isProtected) return true;
    if (reason === undefined) return false;
    return (await openProtectedPersons(client, viewer, [personReference])).has(personReference);
  }

  #whose(viewer: MunicipalViewer, operation: string, unit: string, known: readonly ParticipationRow[]) {
    const { municipalityCode } = viewer;
    const isOwn = (own: string): boolean =>
      this.#parts.access.mayReach(operation, viewer, { municipalityCode, unit: own });
    return { isOwnUnit: isOwn(unit), isOwnParticipant: known.some((row) => isOwn(row.unit)) };
  }
}
