import type { PoolClient } from 'pg';
import { type MunicipalViewer, type Party, partyOf } from '../../access/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type ChangeOutcome,
  type Finding,
} from '../../kernel/index.js';
import { entryFindings, monthName, personMonthName, selectCellFacts } from '../../measures/index.js';
import { carryOutOnce, lockSubjects, type RequestKey } from '../../requests/index.js';
import { entryAbout } from '../participants/participant-log.js';
import { answerAboutReached } from '../participants/reach-participants.js';
import { reachesAtUnit } from '../participants/reaches-at-unit.js';
import type { ParticipationParts } from '../participation-parts.js';
import { type MeasureName, measureName, type VolumeFacts } from './measure-volume.js';
import { overrideRules } from './override.rules.js';
import { recordOverride } from './override-change.js';
import { saveVolumes } from './save-volumes.js';
import { keepOverride, selectVolumeFacts } from './volume.repository.js';

/** The operations that this service serves, as the policies name them. */
export const OVERRIDE_VOLUME = 'Mutation.overrideVolume';
export const LIFT_VOLUME_OVERRIDE = 'Mutation.liftVolumeOverride';

/** A volume that somebody states, or takes back. */
export interface OverrideRequest extends MeasureName {
  /** The own unit that states it. */
  readonly unit: string;
  /** Days, or null for X; undefined where the stated volume is taken back. */
  readonly days: number | null | undefined;
  /** Version of what was stated before; 0 where nobody has. */
  readonly expectedVersion: number;
  readonly reason: string;
}

/** What became of it; plain JSON. */
export interface OverrideOutcome {
  readonly outcome: ChangeOutcome;
  /** What is known of the volume now; undefined where nothing but its registration tells. */
  readonly volume: VolumeFacts | undefined;
  readonly findings: readonly Finding[];
  readonly reportedMonths: readonly CalendarMonth[];
}

/** Lets a unit state another volume than attendance tells, with a reason. */
export class VolumeOverrideService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /** States a volume or takes it back, once for each key. @throws DomainError NOT_FOUND, CONFLICT */
  async change(
    viewer: MunicipalViewer,
    operation: string,
    key: RequestKey,
    request: OverrideRequest,
  ): Promise<OverrideOutcome> {
    const { personReference, unit, month, code, reason } = request;
    const answer = await carryOutOnce(this.#parts, viewer, { operation, key, request }, async (client) => {
      await lockSubjects(client, viewer, [personMonthName(request)], [monthName(request)]);
      const asked = { viewer, operation, unit };
      const isReached = await reachesAtUnit(client, this.#parts, asked, personReference, reason);
      const action = isReached ? 'override volume' : 'refused override volume';
      const details = { unit, month, code };
      await this.#parts.audit(client, entryAbout(viewer, personReference, action, { details, reason }));
      return isReached ? this.#changed(client, viewer, request) : null;
    });
    return answerAboutReached(answer);
  }

  async #changed(
    client: PoolClient,
    viewer: MunicipalViewer,
    request: OverrideRequest,
  ): Promise<OverrideOutcome> {
    const { month, code, otherText, unit, days, expectedVersion, reason } = request;
    const party = partyOf(viewer, unit);
    const volume = await volumeOf(client, viewer, party, request);
    const { registered } = await selectCellFacts(client, viewer, party, [request]);
    const before = volume?.override;
    const unchanged = { volume, reportedMonths: [] };
    if ((before?.version ?? 0) !== expectedVersion) {
      return { ...unchanged, outcome: 'conflict', findings: [] };
    }
    const { audit, clock, codeLists } = this.#parts;
    const stated = days === undefined ? [] : [{ otherText, days, provider: null }];
    const findings = [
      ...applyRules(overrideRules, {
        code,
        month,
        isRegistered: registered.cell(request).entries.some((entry) => entry.otherText === otherText),
        liftsNothing: days === undefined && (before === undefined || before.lifted),
      }),
      ...entryFindings(month, code, stated, codeLists.measuresInForce(month)),
    ];
    if (blocks(findings)) return { ...unchanged, outcome: 'refused', findings };
    if (before !== undefined && !before.lifted && before.days === days) {
      return { ...unchanged, outcome: 'unchanged', findings };
    }
    await client.query('savepoint override_untouched');
    const override = { days: days ?? null, reason, lifted: days === undefined };
    await keepOverride(client, viewer, party, request, override);
    const saving = { audit, clock, codeLists, action: 'save volume', reason };
    const { answers, facts, reportedMonths } = await saveVolumes(client, viewer, party, [request], saving);
    const refusal = answers.find((answer) => answer.outcome === 'refused');
    if (refusal !== undefined) {
      await client.query('rollback to savepoint override_untouched');
      return { ...unchanged, outcome: 'refused', findings: refusal.findings };
    }
    const after = facts.find((known) => measureName(known) === measureName(request));
    await recordOverride(client, viewer, party, { ...request, before, after: after?.override });
    return { outcome: 'saved', volume: after, findings, reportedMonths };
  }
}

async function volumeOf(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  measure: MeasureName,
): Promise<VolumeFacts | undefined> {
  const facts = await selectVolumeFacts(client, viewer, party, [measure]);
  return facts.find((volume) => measureName(volume) === measureName(measure));
}
